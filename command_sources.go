package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"minber/digest"
	"minber/parliament"
	"minber/source"
)

// runSources prints the list of sources: as JSON for SOURCES_FILE, or as OPML
// for feed readers.
func runSources(_ context.Context, p *program, args []string) error {
	set := flags("sources")
	format := set.String("format", "json", "")
	if _, err := parse(set, args, 0, 0); err != nil {
		return err
	}
	specs, err := p.specs()
	if err != nil {
		return err
	}
	switch *format {
	case "json":
		return writeJSON(p.out, specs)
	case "opml":
		others, err := source.WriteOPML(p.out, "Minber", specs)
		if others > 0 {
			fmt.Fprintf(p.err, "%d sources are no feeds and not in this list\n", others)
		}
		return err
	}
	return fmt.Errorf("sources: -format %q: want json or opml", *format)
}

// specs returns what the packs and SOURCES_FILE say of sources. One of
// SOURCES_FILE stands in for a pack's one with the same id.
func (p *program) specs() ([]digest.SourceSpec, error) {
	own, err := readSourcesFile(p.SourcesFile)
	if err != nil {
		return nil, err
	}
	var specs []digest.SourceSpec
	for _, pack := range p.packs {
		for _, spec := range pack.Sources {
			if slices.ContainsFunc(own, func(o digest.SourceSpec) bool { return o.ID == spec.ID }) {
				continue
			}
			spec.Zone = cmp.Or(spec.Zone, pack.Zone)
			specs = append(specs, spec)
		}
	}
	return append(specs, own...), nil
}

// sources returns the sources that are to be visited.
func (p *program) sources(fetcher *source.Fetcher) ([]digest.Source, error) {
	specs, err := p.specs()
	if err != nil {
		return nil, err
	}
	sources := make([]digest.Source, 0, len(specs))
	var problems []error
	for _, spec := range specs {
		if spec.Off {
			continue
		}
		spec.Zone = cmp.Or(spec.Zone, string(p.Zone))
		s, err := source.New(spec, fetcher)
		if err != nil {
			problems = append(problems, fmt.Errorf("source %q: %w", spec.ID, err))
			continue
		}
		sources = append(sources, s)
	}
	return sources, errors.Join(problems...)
}

// readSourcesFile reads SOURCES_FILE: JSON in the form of a pack's sources, or
// OPML.
func readSourcesFile(name string) ([]digest.SourceSpec, error) {
	if name == "" {
		return nil, nil
	}
	if !strings.EqualFold(filepath.Ext(name), ".opml") {
		specs, err := parliament.Sources(name)
		if err != nil {
			return nil, fmt.Errorf("SOURCES_FILE: %w", err)
		}
		return specs, nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("SOURCES_FILE: %w", err)
	}
	specs, err := source.ReadOPML(file)
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, fmt.Errorf("SOURCES_FILE: %s: %w", name, err)
	}
	return specs, nil
}
