package language

import (
	"strings"

	"minber/digest"
)

// insideSentence writes an office of a Russian text as it stands within a sentence: where its first
// word owes its capital only to the place at which it stands, behind a full stop, a dash or a mark
// that opens a quotation, it is written small. «Председатель Сената X сказал» is told as
// «председатель Сената»; «приняла Председатель Сената X» keeps the capital that its writer chose.
func (g *stage) insideSentence(role string, held []roleSpan) string {
	first, _, _ := strings.Cut(role, " ")
	if g.d.lang != "ru" || len(held) == 0 || lower(first) == first {
		return role
	}
	for k := range held {
		r := &held[k]
		if r.first >= r.end || r.end > len(g.d.tokens) || !sameOpening(first, g.d.tokens[r.first].text) {
			continue // it is told by other words
		}
		switch {
		case allCaps(first):
			if r.first == r.head && longerThan(first, 4) && g.bodyAt[r.first] == nil && g.place[r.first] == "" {
				return lower(first) + role[len(first):] // КОРРЕСПОНДЕНТ: in front of a turn
			}
		case g.opensLine(r.first) && !g.titledInFull(r) && oneCapital(first):
			return lowerFirst(role)
		}
		return role
	}
	if r := &held[0]; !allCaps(first) && oneCapital(first) && r.first < r.end && r.end <= len(g.d.tokens) && !g.d.tokens[r.first].upper {
		return lowerFirst(role) // «его коллега», who is a deputy as he is
	}
	return role
}

// sameOpening says whether two words can be forms of one, by how they begin, capitals and all.
func sameOpening(a, b string) bool { return firstRunes(a, 4) == firstRunes(b, 4) }

// opensLine says whether token i stands where any word takes a capital: at the head of a sentence,
// or behind the mark that opens what somebody says.
func (g *stage) opensLine(i int) bool {
	if i == 0 || g.d.sentences[g.d.sentenceAt(i)].first == i {
		return true
	}
	before := &g.d.tokens[i-1]
	return before.kind == punct && (before.text == ":" || before.text == "." || before.text == "?" || before.text == "!" || before.text == "…" || isDash(before.text) && g.d.sentences[g.d.sentenceAt(i)].first == i-1)
}

// titledInFull says whether the words of an office are written large up to its noun: «Чрезвычайный и
// Полномочный Посол», «Верховный Комиссар».
func (g *stage) titledInFull(r *roleSpan) bool {
	for i := r.first + 1; i <= r.head; i++ {
		if g.d.tokens[i].upper {
			return true
		}
	}
	return false
}

// oneCapital says whether a word of several parts has no capital but its first: Вице-спикер, not
// Премьер-Министр.
func oneCapital(w string) bool {
	rest := lowerFirst(w)
	return lower(rest) == rest
}

// ofThisText are offices that somebody holds but for the matter of the text: beside one that tells who
// he or she is they say nothing.
var ofThisText = wordSet("автор инициатор организатор участник участница соперник соперница хозяин хозяйка сторонник сторонница противник противница")

// passes says whether a Russian office is told by no more than a noun for what somebody does in this text:
// автор, хозяйка форума.
func (g *stage) passes(r *roleSpan) bool {
	if g.d.lang != "ru" || r.tenure == digest.Former || !ofThisText.has(bare(r.noun.nom)) {
		return false
	}
	return r.end == r.first+1 || r.end == r.first+2 && strings.HasPrefix(r.noun.nom, "хозя") // хозяин форума
}

// lowerStart writes the first letter of an office small that follows another
// one, unless it is a name.
func lowerStart(lang, text string) string {
	first, _, _ := strings.Cut(text, " ")
	if lang == "en" && first == "Former" {
		return lowerFirst(text)
	}
	if lang != "ru" || strings.ToUpper(first) == first {
		return text
	}
	return lowerFirst(text)
}

// withoutNamePart returns where the words of a Russian office end that is followed by a part of a name
// not known as one: «спикер Сената Италии Оттавии Росси», «глава делегации ОАЭ Шейха ан-Нури». Behind
// the name of a country no other word with a capital belongs to the office.
func (g *stage) withoutNamePart(r *roleSpan) int {
	k := r.end - 1
	if k < r.head+2 || r.end >= len(g.names) || g.names[r.end] == 0 || !g.d.tokens[k].upper || allCaps(g.d.tokens[k].text) ||
		g.place[k] != "" || g.town[k] != "" || g.bodyAt[k] != nil || g.isHead[k] || g.kinds[k]&orgWord != 0 ||
		g.place[k-1] == "" || g.capit[k-1] || startsWithAny(g.lower(k-1), republics) || adjectiveLike(g.lower(k-1)) {
		return r.end
	}
	return k
}
