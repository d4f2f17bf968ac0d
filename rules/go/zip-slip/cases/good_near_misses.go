package unpack

import (
	"archive/tar"
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func prefixed(reader *zip.Reader, dir string) error {
	for _, f := range reader.File {
		path := filepath.Join(dir, f.Name)
		if !strings.HasPrefix(path, filepath.Clean(dir)+string(os.PathSeparator)) {
			return fmt.Errorf("illegal path %s", path)
		}
		os.MkdirAll(path, 0o755)
	}
	return nil
}

func list(reader *zip.Reader) error {
	for _, f := range reader.File {
		fmt.Println("- " + f.Name)
	}
	return nil
}

func onlyNames(reader *tar.Reader, dir string) error {
	header, err := reader.Next()
	if err != nil {
		return err
	}
	path := filepath.Join(dir, filepath.Base(header.Name))
	return os.WriteFile(path, nil, 0o600)
}

func users(all []User, dir string) error {
	for _, u := range all {
		path := filepath.Join(dir, u.Name)
		os.MkdirAll(path, 0o755)
	}
	return nil
}
