package parliament

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"minber/digest"
)

// samplesFolder is the folder of a pack that holds articles for trying it.
const samplesFolder = "samples"

// Samples are the articles that a pack brings for trying it: plain text files,
// written for that, about people who are not.
type Samples struct {
	Pack  digest.Pack
	Files fs.FS // *.txt, one article each
	// Sources are those that the articles are of: each of the one under whose
	// address it has its own.
	Sources []digest.SourceSpec
}

// Of returns the source that an article is of: the one with the longest of the
// addresses that it lies under. An article of none is the pack's own.
func (s Samples) Of(a digest.Article) digest.SourceSpec {
	lang := s.Pack.Languages[0]
	of := digest.SourceSpec{ID: samplesFolder + "-" + s.Pack.ID, Name: cmp.Or(s.Pack.Names[lang], s.Pack.ID), Kind: digest.FileKind, Zone: s.Pack.Zone, Lang: a.Lang}
	longest := 0
	for _, spec := range s.Sources {
		if len(spec.URL) > longest && strings.HasPrefix(a.URL, spec.URL) {
			of, longest = spec, len(spec.URL)
		}
	}
	return of
}

// LoadSamples reads the samples of packs, of those that have some. dir is as for
// Load.
func LoadSamples(packs []digest.Pack, dir string) ([]Samples, error) {
	var all []Samples
	var l loader
	c := checker{loader: &l, seen: map[string]place{}}
	for _, pack := range packs {
		fsys, where, err := open(pack.ID, dir)
		if err != nil {
			return nil, err
		}
		files, err := fs.Sub(fsys, samplesFolder)
		if err != nil {
			return nil, fmt.Errorf("samples of %s: %w", pack.ID, err)
		}
		if texts, err := fs.Glob(files, "*.txt"); err != nil || len(texts) == 0 {
			continue
		}
		specs, places := list[digest.SourceSpec](&l, files, where+"/"+samplesFolder, "sources.json")
		each(specs, places, c.source)
		all = append(all, Samples{pack, files, specs})
	}
	if len(l.problems) > 0 {
		return nil, fmt.Errorf("read samples:\n%w", errors.Join(l.problems...))
	}
	return all, nil
}
