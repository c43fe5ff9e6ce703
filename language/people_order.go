package language

import (
	"strings"
	"unicode/utf8"
)

// western reads a first name, middle names and a surname in order.
func (g *stage) western(s *sentence, i, run int) nameSpan {
	n := nameSpan{first: i, given: g.word(i)}
	k := i + 1
	var words []int
	parts := map[int]string{}
	for k < s.end && len(words) < run-1 && len(words) < 3 {
		if g.isInitial(s, k) {
			k += 2
			continue
		}
		pre := ""
		for k+1 < s.end && particles[g.lower(k)] && g.d.tokens[k].kind == word && !(g.d.tokens[k].upper && !g.nameable(s, k+1)) {
			pre += g.d.tokens[k].text + " "
			k++
		}
		if !g.nameable(s, k) {
			break
		}
		// Another known first name after a surname starts another name.
		if len(words) > 0 && g.shape(k-1) == 2 {
			break
		}
		words = append(words, k)
		parts[k] = pre + g.word(k)
		k++
	}
	if len(words) == 0 {
		return nameSpan{}
	}
	last := words[len(words)-1]
	n.family = parts[last]
	var mid []string
	for _, w := range words[:len(words)-1] {
		mid = append(mid, parts[w])
	}
	n.middle = strings.Join(mid, " ")
	n.end = last + 1
	return g.withTail(s, n)
}

// eastern reads a first name, a patronymic and a surname in Cyrillic, in the
// orders in which they stand.
func (g *stage) eastern(s *sentence, i, run int) nameSpan {
	n := nameSpan{first: i, given: g.word(i)}
	k := i + 1
	pre := ""
	for k < s.end && particles[g.lower(k)] && !g.d.tokens[k].upper {
		pre += g.d.tokens[k].text + " "
		k++
	}
	if !g.nameable(s, k) {
		return nameSpan{}
	}
	midGiven := g.known(k)
	switch {
	case run >= 3 && g.patronymic(k) && g.nameable(s, k+1):
		n.middle, n.family, n.end = g.word(k), g.word(k+1), k+2
	case run >= 3 && g.nameable(s, k+1) && utf8.RuneCountInString(g.word(k)) <= 4 && utf8.RuneCountInString(g.word(k+1)) <= 5 && g.shape(k) == 0 && utf8.RuneCountInString(n.given) <= 5:
		n.middle, n.family, n.end = g.word(k), g.word(k+1), k+2 // Ким Чен Су
	case run >= 3 && midGiven && g.nameable(s, k+1) && g.shape(k) < 2:
		n.middle, n.family, n.end = g.word(k), g.word(k+1), k+2
	case run >= 3 && g.patronymic(k+1) && g.shape(k) >= 1 && g.nameable(s, k+1):
		n.family, n.middle, n.end = g.word(k), g.word(k+1), k+2
	default:
		n.family, n.end = pre+g.word(k), k+1
	}
	return g.withTail(s, n)
}

// withTail takes in a patronymic word written apart: Сооронбек уулу.
func (g *stage) withTail(s *sentence, n nameSpan) nameSpan {
	if n.end < s.end && n.end > n.first {
		low := g.lower(n.end)
		base := low
		if g.d.lang == "kk" {
			base = strings.ToLower(g.l.kazakhName(low)[0])
		}
		if nameTails[base] && !g.d.tokens[n.end].upper {
			if n.surnameFirst {
				n.middle = strings.TrimSpace(n.middle + " " + base)
			} else {
				n.family += " " + low
			}
			n.end++
		}
	}
	return n
}

func (g *stage) patronymic(i int) bool {
	if i >= len(g.d.tokens) || g.d.tokens[i].kind != word {
		return false
	}
	w := titled(g.d.tokens[i].text)
	if _, ok := patronymicForm(w); ok {
		return true
	}
	if g.d.lang == "kk" {
		return patronymicBase(strings.ToLower(g.l.kazakhName(w)[0]))
	}
	return patronymicSkeleton(foldWord(w))
}

// initialsFirst reads М. Ашимбаев and М.С. Ашимбаев.
func (g *stage) initialsFirst(s *sentence, i int) nameSpan {
	n := nameSpan{first: i, given: g.d.tokens[i].text}
	k := i + 2
	if g.isInitial(s, k) {
		n.middle = g.d.tokens[k].text
		k += 2
	}
	if !g.nameable(s, k) {
		return nameSpan{}
	}
	n.family, n.end = g.word(k), k+1
	if g.d.lang == "en" && g.shape(k) == 0 && g.nameable(s, k+1) {
		n.family, n.end = g.word(k+1), k+2
	}
	return g.withTail(s, n)
}

// initialsLast reads Ашимбаев М. and Ашимбаев М.С.
func (g *stage) initialsLast(s *sentence, i int) nameSpan {
	if !g.isInitial(s, i+1) || g.shape(i) == 0 || g.d.lang == "en" {
		return nameSpan{}
	}
	if i+3 < s.end && g.d.tokens[i+3].kind == word && g.d.tokens[i+3].upper && !g.isInitial(s, i+3) && g.d.tokens[i+3].start-g.d.tokens[i+2].end < 2 {
		if g.shape(i+3) > 0 {
			return nameSpan{} // the initial belongs to the next name
		}
	}
	n := nameSpan{first: i, family: g.word(i), given: g.d.tokens[i+1].text, end: i + 3, surnameFirst: true}
	if g.isInitial(s, i+3) {
		n.middle, n.end = g.d.tokens[i+3].text, i+5
	}
	return n
}
