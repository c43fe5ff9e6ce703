package language

import (
	"strings"
	"unicode/utf8"
)

// wholeParagraph says whether nothing stands around an utterance.
func (c *cast) wholeParagraph(u *utterance) bool {
	return u.first-u.frame[0] <= 1 && u.frame[1]-u.end <= 2
}

// spoken tells words that somebody said from titles, names and irony.
func (c *cast) spoken(u *utterance, attributed bool) bool {
	if u.sure {
		return u.end-u.first >= 2 || attributed
	}
	d := c.g.d
	words, upper, longest := 0, 0, 0
	for k := u.first; k < u.end; k++ {
		if t := &d.tokens[k]; t.kind == word {
			words++
			if t.upper {
				upper++
			}
			longest = max(longest, utf8.RuneCountInString(t.text))
		}
	}
	lastTok := ""
	if u.end > u.first {
		lastTok = d.tokens[u.end-1].text
	}
	ends := lastTok == "." || lastTok == "!" || lastTok == "?" || lastTok == "," || lastTok == "…"
	opens := d.tokens[u.first].upper
	before := ""
	if u.first-2 >= u.frame[0] && u.first >= 2 {
		before = d.tokens[u.first-2].text
	}
	whole := u.first-u.frame[0] <= 1
	if words < 3 && !(attributed && words > 0 && (ends || before == ":")) {
		return false
	}
	if words >= 3 && upper == words && words < 7 && d.lang == "en" {
		return false // a title
	}
	if c.titled(u) {
		return false
	}
	if whole || before == ":" || ends && opens || before == "," && (opens || ends && attributed) {
		return attributed || words > 5 || ends
	}
	// In the middle of a sentence: a fragment counts if it is long and the
	// sentence says who says it.
	return attributed && words >= 4 && (words >= 7 || !opens || upper <= words/2)
}

// titled says whether the word before a quotation announces a name: law «О …»,
// the party "…", «…» заңы.
func (c *cast) titled(u *utterance) bool {
	d := c.g.d
	k := u.first - 2
	if k >= u.frame[0] && d.tokens[k].kind == word {
		low := d.tokens[k].lower
		for _, w := range namers {
			if strings.HasPrefix(low, w) {
				return true
			}
		}
		if d.lang == "en" {
			switch low {
			case "law", "bill", "act", "project", "program", "programme", "party", "newspaper", "book", "film", "forum", "exhibition", "contest", "order", "medal", "strategy", "called", "titled", "entitled", "named", "theme", "slogan", "initiative", "motto", "principle", "faction", "movement", "conference", "concept":
				return true
			}
		}
	}
	if u.end+1 < len(d.tokens) && d.tokens[u.end].kind == punct {
		t := &d.tokens[u.end+1]
		if t.kind == word {
			for _, w := range namersBehind {
				if strings.HasPrefix(t.lower, w) {
					return true
				}
			}
		}
	}
	first := d.tokens[u.first].lower
	if d.lang == "ru" && (first == "о" || first == "об") && d.tokens[u.first].upper && u.end-u.first < 25 && d.tokens[u.end-1].text != "." && d.tokens[u.end-1].text != "," && (k < u.frame[0] || d.tokens[k].text != ":") {
		return u.end >= len(d.tokens) || u.end+2 >= len(d.tokens) || d.tokens[u.end+1].text != ","
	}
	if d.lang == "kk" && strings.HasSuffix(d.tokens[u.end-1].lower, "туралы") {
		return true
	}
	if d.lang == "en" && first == "on" && u.end-u.first < 15 && !c.closedByComma(u) {
		return true
	}
	return false
}

func (c *cast) closedByComma(u *utterance) bool {
	t := c.g.d.tokens[u.end-1].text
	return t == "," || t == "." || u.end+1 < len(c.g.d.tokens) && c.g.d.tokens[u.end+1].text == ","
}

// namers announce a name in quotation marks; namersBehind follow one in
// Kazakh. Beginnings of words.
var namers = [...]string{"закон", "законопроект", "проект", "программ", "парти", "орден", "газет", "книг", "фильм", "форум", "конкурс", "стратеги", "концепци", "кодекс", "фракци", "движени", "групп", "рубрик", "тему", "теме", "темой", "тематик", "лозунг", "девиз", "премия", "премию", "премии", "медаль", "медали", "журнал", "компани", "тоо", "ао", "нпо", "центр", "клуб", "принцип", "инициатив", "выставк", "площадк", "доклад", "постановлени", "называ", "назван"}

var namersBehind = [...]string{"заң", "партия", "жоба", "бағдарлама", "орден", "газет", "кітап", "фильм", "форум", "конкурс", "стратегия", "тұжырымдама", "кодекс", "фракция", "қозғалыс", "қор", "компания", "жшс", "ақ", "орталы", "клуб", "медал", "сыйлы", "тақырыб", "атты", "деп атал", "рух", "ұғым", "қағидат", "принцип"}
