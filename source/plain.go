package source

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// What went wrong is told to operators, in terminals and logs. A hostile source
// shall not speak there: reasons are in words of ours, with nothing of what was
// sent but numbers and, on one short line, addresses.

const (
	maxReason       = 300 // runes of what the network's own errors say
	maxShownAddress = 200 // of an address
)

// brief is an error of which one line is shown, with nothing in it that steers
// a terminal.
type brief struct{ error }

func (b brief) Error() string { return cut(line(b.error.Error()), maxReason) }
func (b brief) Unwrap() error { return b.error }

// statusLine is a status in the words of the standard: those of the answer may
// say anything.
func statusLine(code int) string {
	if words := http.StatusText(code); words != "" {
		return fmt.Sprintf("%d %s", code, words)
	}
	return fmt.Sprint(code)
}

// flaw says where something could not be parsed.
func flaw(err error) string {
	var markup *xml.SyntaxError
	var data *json.SyntaxError
	switch {
	case errors.As(err, &markup):
		return fmt.Sprintf("on line %d", markup.Line)
	case errors.As(err, &data):
		return fmt.Sprintf("at byte %d", data.Offset)
	}
	return "not of the expected form"
}

// likeness says in a word what a text is that is not what it should be.
func likeness(text string) string {
	head := strings.ToLower(firstBytes(strings.TrimSpace(text), 1024))
	switch {
	case head == "":
		return "nothing"
	case strings.Contains(head, "<html") || strings.HasPrefix(head, "<!doctype html"):
		return "a web page"
	case head[0] == '<':
		return "other markup"
	case head[0] == '{' || head[0] == '[':
		return "other JSON"
	case checkText(head) != nil:
		return "no text"
	}
	return "a text"
}
