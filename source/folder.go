package source

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// settled is how long a file must not have changed before it is read: whoever
// writes it may be half-way.
const settled = 10 * time.Second

// dropFolder is a folder into which somebody puts texts, now and then. Each
// visit reads all of them: the library knows an article by its text, so that a
// file with another name, or read before, is not taken in twice.
type dropFolder struct {
	spec digest.SourceSpec
	zone *time.Location
	path string
}

// Spec implements digest.Source.
func (s *dropFolder) Spec() digest.SourceSpec { return s.spec }

// Fetch reads the *.txt, *.html and *.htm of the folder whose writing has come
// to an end. An empty folder is no failure.
func (s *dropFolder) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	entries, err := os.ReadDir(s.path)
	if err != nil {
		return digest.Harvest{}, err
	}
	harvest := digest.Harvest{Articles: []digest.Article{}}
	var failures []error
	for _, entry := range entries {
		if ctx.Err() != nil {
			return harvest, ctx.Err()
		}
		if !entry.Type().IsRegular() || !isText(entry.Name()) {
			continue
		}
		a, done, err := s.read(filepath.Join(s.path, entry.Name()), visit.Now)
		switch {
		case err != nil:
			failures = append(failures, err)
		case !done:
			harvest.More = true
		default:
			harvest.Articles = append(harvest.Articles, a)
		}
	}
	if len(failures) > 0 {
		return harvest, fmt.Errorf("%w: %w", digest.ErrPartly, errors.Join(failures...))
	}
	return harvest, nil
}

// isText judges a file by its name. Those that begin with a dot are on their
// way: copying programs name them so until they are whole.
func isText(name string) bool {
	return !strings.HasPrefix(name, ".") && slices.Contains([]string{".txt", ".html", ".htm"}, strings.ToLower(filepath.Ext(name)))
}

// read reads one file; done is false if it is still being written.
func (s *dropFolder) read(path string, now time.Time) (a digest.Article, done bool, err error) {
	before, err := os.Stat(path)
	if errors.Is(err, os.ErrNotExist) {
		return a, false, nil // taken away again
	}
	if err != nil {
		return a, false, err
	}
	if age := now.Sub(before.ModTime()); before.Size() == 0 || age >= 0 && age < settled {
		return a, false, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return a, false, err
	}
	a, err = readArticle(file, s.spec, s.zone, path)
	unchanged := same(before, path)
	if err != nil && unchanged {
		return a, false, fmt.Errorf("%s: %w", path, err)
	}
	return a, unchanged, nil
}

// same says whether a file has not changed since before.
func same(before os.FileInfo, path string) bool {
	after, err := os.Stat(path)
	return err == nil && after.Size() == before.Size() && after.ModTime().Equal(before.ModTime())
}
