package accuracy

import (
	"fmt"
	"io"
	"strings"
)

// The columns of a Markdown table, as far as a report has them.
var markdownLanguages = [...]struct{ key, name string }{{"kk", "Kazakh"}, {"ru", "Russian"}, {"en", "English"}, {"all", "all"}}

// wording says in a line of a Markdown table what a measure is.
var wording = map[string]string{
	"people":   "people, surname in the nominative",
	"stem":     "people, surname in any form",
	"speakers": "who spoke",
	"quotes":   "quotations with the right speaker",
	"meetings": "pairs who met",
	"events":   "events",
	"upcoming": "what is coming up",
	"topics":   "topics",
	"role":     "role of a person found",
	"country":  "country of a person found",
	"exact":    "quotations that stand in the text to the letter",
	"kind":     "kind of a meeting found",
	"mdate":    "date of a meeting found",
	"update":   "date of a coming event found",
	"relevant": "about a parliament or not",
	"nuggets":  "facts told in 400 characters of summary",
	"lead":     "facts told in the first 400 characters of the text",
}

// Markdown writes the report as one table with a row for each measure: F1
// with precision and recall behind it, or a share.
func (r Report) Markdown(w io.Writer) error {
	var b strings.Builder
	head, rule := "| measure |", "|---|"
	var keys []string
	for _, l := range markdownLanguages {
		if n := r.Articles[l.key]; n > 0 {
			keys = append(keys, l.key)
			head += fmt.Sprintf(" %s (%d) |", l.name, n)
			rule += "---|"
		}
	}
	fmt.Fprintf(&b, "%s\n%s\n", head, rule)
	for _, m := range F1Measures {
		fmt.Fprintf(&b, "| %s |", wording[m])
		for _, key := range keys {
			p, rec, f := r.Tallies[key].F1(m)
			fmt.Fprintf(&b, " %.3f (%.2f, %.2f) |", f, p, rec)
		}
		b.WriteByte('\n')
	}
	for _, m := range ShareMeasures {
		fmt.Fprintf(&b, "| %s |", wording[m])
		for _, key := range keys {
			if v, ok := r.Tallies[key].Share(m); ok {
				fmt.Fprintf(&b, " %.3f |", v)
			} else {
				b.WriteString(" – |")
			}
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}
