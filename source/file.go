package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// maxFile is the largest file that is read, in bytes: a text ten times the
// length of a novel is not an article.
const maxFile = 5 << 20

// fileSource is one file, or the *.txt of one folder.
type fileSource struct {
	spec digest.SourceSpec
	zone *time.Location
	path string
}

func (s *fileSource) Spec() digest.SourceSpec { return s.spec }

// Fetch reads the file or the folder.
func (s *fileSource) Fetch(ctx context.Context, visit digest.Visit) (digest.Harvest, error) {
	info, err := os.Stat(s.path)
	if err != nil {
		return digest.Harvest{}, err
	}
	if info.IsDir() {
		return (&folderSource{spec: s.spec, zone: s.zone, fsys: os.DirFS(s.path), path: s.path}).Fetch(ctx, visit)
	}
	file, err := os.Open(s.path)
	if err != nil {
		return digest.Harvest{}, err
	}
	a, err := readArticle(file, s.spec, s.zone, s.path)
	if err != nil {
		return digest.Harvest{}, fmt.Errorf("%s: %w", s.path, err)
	}
	return digest.Harvest{Articles: []digest.Article{a}}, nil
}

// folderSource is every *.txt in the top folder of a file system.
type folderSource struct {
	spec digest.SourceSpec
	zone *time.Location
	fsys fs.FS
	path string // for messages, "" if it has no name
}

func (s *folderSource) Spec() digest.SourceSpec { return s.spec }

// Fetch reads the files in the order of their names. Files that can't be read
// are reported in the error, the others are in the harvest.
func (s *folderSource) Fetch(ctx context.Context, _ digest.Visit) (digest.Harvest, error) {
	entries, err := fs.ReadDir(s.fsys, ".")
	if err != nil {
		return digest.Harvest{}, fmt.Errorf("read folder %s: %w", s.path, err)
	}
	var harvest digest.Harvest
	var failures []error
	found := false
	for _, entry := range entries {
		name := entry.Name()
		if ctx.Err() != nil {
			return harvest, ctx.Err()
		}
		if entry.IsDir() || !strings.EqualFold(filepath.Ext(name), ".txt") {
			continue
		}
		found = true
		a, err := s.open(name)
		if err != nil {
			failures = append(failures, fmt.Errorf("%s: %w", filepath.Join(s.path, name), err))
			continue
		}
		harvest.Articles = append(harvest.Articles, a)
	}
	if !found {
		return harvest, fmt.Errorf("%s: no *.txt in this folder: %w", s.path, digest.ErrNotFound)
	}
	return harvest, errors.Join(failures...)
}

func (s *folderSource) open(name string) (digest.Article, error) {
	file, err := s.fsys.Open(name)
	if err != nil {
		return digest.Article{}, err
	}
	return readArticle(file, s.spec, s.zone, name)
}

// readArticle reads one file and closes it.
func readArticle(file fs.File, spec digest.SourceSpec, zone *time.Location, name string) (a digest.Article, err error) {
	defer func() { err = errors.Join(err, file.Close()) }()
	info, err := file.Stat()
	if err != nil {
		return a, err
	}
	if info.Mode().IsRegular() && info.Size() > maxFile {
		return a, fmt.Errorf("%d bytes, more than %d: %w", info.Size(), maxFile, digest.ErrTooLarge)
	}
	body, err := io.ReadAll(io.LimitReader(file, maxFile+1)) // it may grow, or not know its size
	if err != nil {
		return a, err
	}
	if len(body) > maxFile {
		return a, fmt.Errorf("more than %d bytes: %w", maxFile, digest.ErrTooLarge)
	}
	if slices.Contains([]string{".html", ".htm"}, strings.ToLower(filepath.Ext(name))) || looksLikeHTML(body) {
		a, err = extract(body, "text/html", &url.URL{}, manner{zone: zone})
	} else {
		a, err = plainArticle(body, zone)
	}
	if a.Lang == "" {
		a.Lang = spec.Lang
	}
	a.Source = spec.ID
	return a, err
}

// plainArticle reads the input text format: the text stays as it is, header
// lines included, and the header is copied out of it.
func plainArticle(body []byte, zone *time.Location) (digest.Article, error) {
	// Zero bytes are the surest mark of a binary file, and decode drops
	// them; text in UTF-16 has them too, but opens with its mark.
	if n := countNUL(body); n*100 > len(body) {
		return digest.Article{}, fmt.Errorf("binary: %w", digest.ErrNotText)
	}
	text, err := decode(body, "text/plain")
	if err != nil {
		return digest.Article{}, err
	}
	if err := checkText(text); err != nil {
		return digest.Article{}, err
	}
	header := digest.ReadHeader(text)
	if strings.TrimSpace(text[header.Body:]) == "" {
		return digest.Article{}, fmt.Errorf("nothing after the header: %w", digest.ErrNotText)
	}
	a := digest.Article{Title: cut(header.Title, maxTitle), URL: header.URL, Lang: langCode(header.Lang), Text: text}
	if t, dayOnly, ok := header.Time(zone); ok {
		stamp(&a, moment{time: t, dayOnly: dayOnly}, zone)
	}
	return a, nil
}

func countNUL(body []byte) int {
	if len(body) > 1 && (body[0] == 0xff && body[1] == 0xfe || body[0] == 0xfe && body[1] == 0xff) {
		return 0
	}
	n := 0
	for _, c := range body {
		if c == 0 {
			n++
		}
	}
	return n
}
