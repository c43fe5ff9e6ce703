package language

import (
	"time"
	"unicode/utf8"

	"minber/digest"
)

// maxAnalysed is how many bytes of a text are read: the longest speech fits,
// a dump of a site does not.
const maxAnalysed = 200 << 10

// parse takes a text apart. What lang, date and title say beside the text wins
// over its header lines, except a language that the text itself contradicts, and
// a date that is none.
func (r *Reader) parse(k *desk, text, lang, date, title string) *document {
	if len(text) > maxAnalysed {
		text = text[:maxAnalysed]
		for i := 0; i < utf8.UTFMax && len(text) > 0; i++ {
			if r, n := utf8.DecodeLastRuneInString(text); r != utf8.RuneError || n != 1 {
				break
			}
			text = text[:len(text)-1]
		}
	}
	if _, err := time.Parse(time.DateOnly, date); err != nil {
		date = ""
	}
	head := digest.ReadHeader(text)
	d := &document{text: text, body: head.Body, lang: lang, date: date, titleText: title, desk: k}
	if d.date == "" {
		d.date = head.Day()
	}
	if d.titleText == "" {
		d.titleText = head.Title
	}
	if found := detect(text[d.body:]); found != "" {
		d.lang = found
	} else if d.lang == "" {
		d.lang = head.Lang
	}
	k.tokens, d.notes = withoutNotes(appendTokens(k.tokens[:0], r.lex, d.lang, text, d.body))
	if d.lang == "en" {
		k.tokens = withoutHonours(k.tokens)
	}
	d.tokens = k.tokens
	k.title = appendTokens(k.title[:0], r.lex, d.lang, d.titleText, 0)
	d.headline = k.title
	d.quotes = findQuotations(text, d.body)
	d.sentences = k.sentences[:0]
	d.segment(r.lex)
	k.sentences = d.sentences
	d.markAsides(r.boilerplate)
	d.markRelated(r.boilerplate)
	d.placeQuotes()
	d.findCues()
	d.findDates()
	d.findSections()
	return d
}

// placeQuotes says in which sentence each quotation starts.
func (d *document) placeQuotes() {
	s := 0
	for i := range d.quotes {
		for s+1 < len(d.sentences) && d.sentences[s+1].start <= d.quotes[i].start {
			s++
		}
		d.quotes[i].sentence = s
	}
}
