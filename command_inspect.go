package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"minber/digest"
)

// maxText is the largest text that is inspected, as for collected files.
const maxText = 5 << 20

func runInspect(ctx context.Context, p *program, args []string) error {
	set := flags("inspect")
	asJSON := set.Bool("json", false, "")
	asLines := set.Bool("jsonl", false, "")
	date := set.String("date", "", "")
	lang := set.String("lang", "", "")
	color := set.String("color", "auto", "")
	files, err := parse(set, args, 0, 1)
	if err != nil {
		return err
	}
	if _, err := time.Parse(time.DateOnly, *date); *date != "" && err != nil {
		return fmt.Errorf("inspect: -date %q: want a day such as 2026-11-20", *date)
	}
	if *lang != "" && !slices.Contains(spoken, *lang) {
		return fmt.Errorf("inspect: -lang %q: want kk, ru or en", *lang)
	}
	if !slices.Contains([]string{"always", "never", "auto"}, *color) {
		return fmt.Errorf("inspect: -color %q: want always, never or auto", *color)
	}
	reader := newReader(p.packs, p.reading())
	if *asLines {
		return p.inspectLines(ctx, reader, *date, *lang)
	}
	if len(files) == 0 {
		return errors.New("inspect: want a FILE, or - for standard input")
	}
	text, err := p.readText(files[0])
	if err != nil {
		return fmt.Errorf("inspect: %w", err)
	}
	a := articleOf(text).article(*date, *lang)
	u, err := reader.Understand(ctx, a)
	if err != nil {
		return fmt.Errorf("inspect: %s: %w", files[0], err)
	}
	if *asJSON {
		return writeJSON(p.out, u)
	}
	_, err = io.WriteString(p.out, understood(a.Text, u, p.look(*color)))
	return err
}

func (p *program) readText(name string) (string, error) {
	in := p.in
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return "", err
		}
		defer func() { _ = file.Close() }() // opened for reading only
		in = file
	}
	data, err := io.ReadAll(io.LimitReader(in, maxText+1))
	if err != nil {
		return "", fmt.Errorf("read %s: %w", name, err)
	}
	if len(data) > maxText {
		return "", fmt.Errorf("%s: more than %d MB: %w", name, maxText>>20, digest.ErrTooLarge)
	}
	return string(data), nil
}

// given is an article as JSON: a line of -jsonl, or a labelled article, whose
// labels are passed over.
type given struct {
	ID    json.RawMessage `json:"id"`
	Text  string          `json:"text"`
	Lang  string          `json:"lang"`
	Date  string          `json:"date"`
	Title string          `json:"title"`
}

// article is what to understand; the day and the language are those of the
// settings where it has none.
func (g given) article(date, lang string) digest.Article {
	return digest.Article{Text: g.Text, Title: g.Title, Lang: cmp.Or(g.Lang, lang), Date: cmp.Or(g.Date, date)}
}

// articleOf takes a file for the article it is: one JSON object with a text, or
// else the text itself.
func articleOf(text string) given {
	var g given
	if json.Unmarshal([]byte(text), &g) == nil && g.Text != "" {
		return g
	}
	return given{Text: text}
}

// inspectLines reads one JSON object a line and prints what is understood of
// it; a line that can't be read is answered with its error, and the command
// fails at the end.
func (p *program) inspectLines(ctx context.Context, reader digest.Understander, date, lang string) error {
	in, out := bufio.NewReaderSize(p.in, 1<<16), bufio.NewWriter(p.out)
	failed, number := 0, 0
	for {
		line, readErr := in.ReadBytes('\n')
		number++
		if len(bytes.TrimSpace(line)) > 0 {
			answer, err := inspectLine(ctx, reader, line, date, lang)
			if err != nil {
				failed++
				fmt.Fprintf(p.err, "inspect: line %d: %v\n", number, err)
			}
			encoder := json.NewEncoder(out)
			encoder.SetEscapeHTML(false)
			if err := encoder.Encode(answer); err != nil {
				return err
			}
		}
		if readErr == io.EOF {
			break
		}
		if readErr != nil {
			return errors.Join(readErr, out.Flush())
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if failed > 0 {
		return fmt.Errorf("inspect: %d of the lines could not be read", failed)
	}
	return nil
}

// inspected is an output line of -jsonl.
type inspected struct {
	ID    json.RawMessage `json:"id,omitempty"`
	Error string          `json:"error,omitempty"`
	digest.Understanding
}

func inspectLine(ctx context.Context, reader digest.Understander, line []byte, date, lang string) (inspected, error) {
	var input given
	err := json.Unmarshal(line, &input)
	answer := inspected{ID: input.ID}
	if err == nil {
		answer.Understanding, err = reader.Understand(ctx, input.article(date, lang))
	}
	if err != nil {
		answer.Error = err.Error()
	}
	return answer, err
}
