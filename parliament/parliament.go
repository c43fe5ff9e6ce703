// Package parliament holds what Minber knows of parliaments as data: one folder
// per pack (kz, ipo, uk, …) with its people, areas, bodies, offices, roster,
// sources, topics and glossary. docs/adding-a-parliament.md tells how to write
// one.
// It reads and checks the folders; it must not know how texts are read, stored
// or shown, and no code in it may name an institution.
package parliament

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"minber/digest"
)

//go:embed kz ipo uk
var embedded embed.FS

// Load reads the packs with the given ids, in that order. A folder dir/<id>
// on disk replaces the embedded pack of that id, as a whole, when dir is not
// "". Every problem of every pack is reported at once, each on a line of its
// own with file and line.
func Load(ids []string, dir string) ([]digest.Pack, error) {
	if len(ids) == 0 {
		return nil, fmt.Errorf("no parliament chosen, there are: %s", strings.Join(known(dir), ", "))
	}
	var l loader
	seen := map[string]bool{}
	for _, id := range ids {
		if seen[id] {
			l.problem("parliament %q is listed twice", id)
			continue
		}
		seen[id] = true
		fsys, where, err := open(id, dir)
		if err != nil {
			l.problem("%v", err)
			continue
		}
		l.read(id, fsys, where)
	}
	l.giveWay()
	l.check()
	if len(l.problems) > 0 {
		return nil, fmt.Errorf("read parliaments:\n%w", errors.Join(l.problems...))
	}
	packs := make([]digest.Pack, len(l.packs))
	for i, p := range l.packs {
		packs[i] = p.pack
	}
	return packs, nil
}

// open returns the folder of a pack and what to call it in messages.
func open(id, dir string) (fs.FS, string, error) {
	if id != path.Base(id) || strings.HasPrefix(id, ".") {
		return nil, "", fmt.Errorf("parliament %q: an id is the plain name of a folder", id)
	}
	if dir != "" {
		where := filepath.Join(dir, id)
		if info, err := os.Stat(where); err == nil && info.IsDir() {
			return os.DirFS(where), filepath.ToSlash(where), nil
		}
	}
	if _, err := fs.Stat(embedded, path.Join(id, "pack.json")); err != nil {
		return nil, "", fmt.Errorf("unknown parliament %q, there are: %s", id, strings.Join(known(dir), ", "))
	}
	sub, err := fs.Sub(embedded, id)
	if err != nil {
		return nil, "", fmt.Errorf("open parliament %q: %w", id, err)
	}
	return sub, "parliament/" + id, nil
}

// known lists the ids that can be loaded: the embedded ones, then those that
// are on disk only.
func known(dir string) []string {
	var ids []string
	seen := map[string]bool{}
	add := func(entries []fs.DirEntry, fsys fs.FS) {
		for _, e := range entries {
			if _, err := fs.Stat(fsys, path.Join(e.Name(), "pack.json")); err == nil && !seen[e.Name()] {
				seen[e.Name()] = true
				ids = append(ids, e.Name())
			}
		}
	}
	if entries, err := embedded.ReadDir("."); err == nil {
		add(entries, embedded)
	}
	if dir != "" {
		disk := os.DirFS(dir)
		if entries, err := fs.ReadDir(disk, "."); err == nil {
			add(entries, disk)
		}
	}
	return ids
}
