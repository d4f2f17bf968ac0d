package unpack

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func extract(reader *zip.Reader, dir string) error {
	for _, f := range reader.File {
		path := filepath.Join(dir, f.Name)
		out, err := os.Create(path) // expect: go/zip-slip
		if err != nil {
			return err
		}
		defer out.Close()
		if err := copyTo(out, f); err != nil {
			return err
		}
	}
	return nil
}
