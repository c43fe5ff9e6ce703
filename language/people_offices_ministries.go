package language

import (
	_ "embed"
	"strings"
)

//go:embed data/ministries.txt
var ministryTable string

// shortMinistry is the beginning of a word that names a ministry in short, and of the word by which
// its minister is told: «глава МИД» is the minister of foreign affairs.
type shortMinistry struct{ short, matter string }

// ministriesShort are those of the table, by language.
var ministriesShort = readMinistries()

func readMinistries() map[string][]shortMinistry {
	out := map[string][]shortMinistry{}
	for line := range strings.Lines(ministryTable) {
		if f := strings.Fields(line); len(f) == 3 && f[0] != "#" {
			out[f[0]] = append(out[f[0]], shortMinistry{f[1], f[2]})
		}
	}
	return out
}

// ministryTold is the matter of the ministry whose short name a word is, in whatever case, "" if it
// is none's: «МИДа», «Минфином».
func (g *stage) ministryTold(low string) string {
	const ending = 4 // bytes: two letters
	for _, m := range ministriesShort[g.d.lang] {
		if rest, ok := strings.CutPrefix(low, m.short); ok && (len(rest) <= ending || longerThan(m.short, 5)) {
			return m.matter
		}
	}
	return ""
}
