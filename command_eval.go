package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"minber/language/accuracy"
)

// Between these lines of a Markdown file stand the figures.
const (
	figuresBegin = "<!-- figures, written by `minber eval -markdown` -->\n"
	figuresEnd   = "<!-- end of the figures -->\n"
)

func runEval(ctx context.Context, p *program, args []string) error {
	set := flags("eval")
	markdown := set.String("markdown", "", "")
	dirs, err := parse(set, args, 1, -1)
	if err != nil {
		return err
	}
	reader := newReader(p.packs, p.reading())
	reports := make([]accuracy.Report, len(dirs))
	for i, dir := range dirs {
		labels, err := accuracy.Load(dir)
		if err != nil {
			return err
		}
		if reports[i], err = accuracy.Measure(ctx, reader, labels); err != nil {
			return err
		}
	}
	if *markdown != "" {
		return p.writeFigures(*markdown, dirs, reports, reader.Rules())
	}
	for i, report := range reports {
		if len(dirs) > 1 {
			fmt.Fprintf(p.out, "%s\n", dirs[i])
		}
		if err := report.Write(p.out); err != nil {
			return err
		}
	}
	return nil
}

// writeFigures puts the reports into a Markdown file, in place of the figures
// it has, or prints them if file is "-".
func (p *program) writeFigures(file string, dirs []string, reports []accuracy.Report, rules int) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Measured on %s with version %d of the rules.\n", p.now().UTC().Format(time.DateOnly), rules)
	for i, report := range reports {
		fmt.Fprintf(&b, "\n### %s\n\n", setName(dirs[i]))
		if err := report.Markdown(&b); err != nil {
			return err
		}
	}
	if file == "-" {
		_, err := io.WriteString(p.out, b.String())
		return err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("eval: %w", err)
	}
	before, rest, begun := strings.Cut(string(data), figuresBegin)
	_, after, ended := strings.Cut(rest, figuresEnd)
	if !begun || !ended {
		return fmt.Errorf("eval: %s: want the lines %q and %q, and the figures will go between them", file, strings.TrimSpace(figuresBegin), strings.TrimSpace(figuresEnd))
	}
	text := before + figuresBegin + "\n" + b.String() + "\n" + figuresEnd + after
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil { //nolint:gosec // the operator names the file, which is there and keeps its mode
		return fmt.Errorf("eval: %w", err)
	}
	return nil
}

// setName is how a folder of labelled articles is called in public: where it
// is on this machine is nobody's business.
func setName(dir string) string {
	if filepath.IsAbs(dir) || strings.HasPrefix(dir, "..") {
		return filepath.Base(dir)
	}
	return filepath.ToSlash(filepath.Clean(dir))
}
