package main

import "strings"

// style is a set of what a passage is. A text's passages overlap: a name stands
// in a quotation, that in a sentence which tells of a meeting.
type style uint16

const (
	plain   style = 0
	aside   style = 1 << iota // boilerplate, and all that only leads the eye
	event                     // took place
	coming                    // is announced
	meeting                   // who met whom
	said                      // what somebody said
	office
	person
	dated  // a date
	cause  // words that decided what the text is about
	strong // headings
)

// colors are the foreground colours, the ones that win over others first.
var colors = [...]struct {
	style style
	code  string
}{
	{aside, "90"},
	{person, "96"},
	{office, "36"},
	{said, "32"},
	{meeting, "35"},
	{coming, "33"},
	{event, "34"},
}

// sgr returns the parameters of the escape sequence that draws the style, ""
// for plain text.
func (s style) sgr() string {
	var codes []string
	if s&(person|strong) != 0 {
		codes = append(codes, "1")
	}
	if s&cause != 0 {
		codes = append(codes, "3")
	}
	if s&dated != 0 {
		codes = append(codes, "4")
	}
	for _, c := range colors {
		if s&c.style != 0 {
			codes = append(codes, c.code)
			break
		}
	}
	return strings.Join(codes, ";")
}

// piece is a part of a line in one style.
type piece struct {
	text  string
	style style
}

// draw writes pieces as one line, with escape sequences if the page has colour.
func draw(b *strings.Builder, pieces []piece, color bool) {
	now := ""
	for _, r := range pieces {
		if code := r.style.sgr(); color && code != now {
			if now != "" {
				b.WriteString("\x1b[0m")
			}
			if code != "" {
				b.WriteString("\x1b[" + code + "m")
			}
			now = code
		}
		b.WriteString(r.text)
	}
	if now != "" {
		b.WriteString("\x1b[0m")
	}
	b.WriteByte('\n')
}
