package unpack

import (
	"archive/tar"
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func untar(reader *tar.Reader, dir string) error {
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		target := filepath.Join(dir, header.Name)
		out, err := os.Create(target) // expect: go/zip-slip
		if err != nil {
			return err
		}
		out.Close()
	}
}

func inline(archive *zip.ReadCloser) error {
	for _, entry := range archive.File {
		os.MkdirAll(filepath.Dir("out/"+entry.Name), 0o755) // expect: go/zip-slip
	}
	return nil
}

func one(file *zip.File, dir string) error {
	path := dir + "/" + file.Name
	return save(path, file) // expect: go/zip-slip
}
