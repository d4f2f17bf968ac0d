package unpack

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
)

func extract(reader *zip.Reader, dir string) error {
	for _, f := range reader.File {
		if !filepath.IsLocal(f.Name) {
			return fmt.Errorf("%q leads out of the folder", f.Name)
		}
		path := filepath.Join(dir, f.Name)
		out, err := os.Create(path)
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
