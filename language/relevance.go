package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// parliamentWords are the words, in the three languages, for parliaments,
// their members and their work; those that also mean other things weigh less.
// What the world's parliaments are called is a part of the language; the
// bodies that Minber follows come from the packs.
var parliamentWords = [...]struct {
	lang   string
	weight float64
	words  string
}{
	{"en", 1, "parliament|interparliament|inter-parliament|lawmaker|legislator|legislature|legislative|senat|mps$|mp$|deputies$|congressman|congresswoman|upper house|lower house|upper chamber|lower chamber|house of rep|house of commons|house of lords|council of rep|national assembly|chamber of dep|congress$|mazhilis|majilis|kurultai|majlis|duma$|knesset|bundestag|bundesrat|rada$|seimas|saeima|sejm|riksdag|storting|riigikogu|cortes|khural|kenesh|backbench|committee chair|commons$|parliamentary"},
	{"en", 0.4, "speaker|bill$|bills$|deputy|vote|voted|voting|legislation|faction|plenary|referendum|election|committee|draft law|motion|constituenc|opposition|ruling party"},
	{"ru", 1, "парламент|межпарламент|сенат|депутат|мажилис|меджлис|маджлис|курулта|госдум|дума$|думы$|думе$|думу$|совет федерац|совета федерац|жогорку кенеш|кенеш|палата представител|палаты представител|палаты депутат|палате депутат|палата общин|палаты общин|нижней палат|нижняя палат|нижнюю палат|верхней палат|верхняя палат|верхнюю палат|законодательн палат|законодательной палат|национального собран|национальное собран|народного собран|сейм|кнессет|бундестаг|конгрессмен|хурал|рийгикогу|рада$|рады$|раде$|раду$|олий мажлис|торага|вице-спикер|парламентар"},
	{"ru", 0.4, "спикер|законопроект|закон$|закона$|законодател|фракци|поправк|голосован|выбор|референдум|комитет|партии$|партия$|коалици"},
	{"kk", 1, "парламент|сенат|мәжіліс|депутат|құрылтай|кенеш|меджлис|хурал|милли межлис|жоғарғы кеңес|төменгі палата|жоғарғы палата|заң шығарушы|дума$|рада$|сейм|халық жиналыс|ұлттық жиналыс"},
	{"kk", 0.4, "спикер|заң жоба|заң$|заңды$|заңға$|заңын|оқылым|фракция|түзету|сайлау|дауыс беру|партия|комитет|отырыс"},
}

// newParliamentBooks indexes the words for parliaments, and the packs' bodies
// that are some.
func newParliamentBooks(packs []digest.Pack) map[string]*phraseBook {
	books := map[string]*phraseBook{"en": newPhraseBook(), "ru": newPhraseBook(), "kk": newPhraseBook()}
	for _, p := range parliamentWords {
		for w := range strings.SplitSeq(p.words, "|") {
			books[p.lang].add(w, 0, p.weight)
		}
	}
	for i := range packs {
		for _, b := range packs[i].Bodies {
			if !b.Parliament {
				continue
			}
			for lang, names := range b.Aliases {
				if books[lang] == nil {
					continue
				}
				for _, n := range names {
					books[lang].add(beginnings(n), 0, 1)
				}
			}
		}
	}
	return books
}

// beginnings cuts the words of a nominative name to what all its cases share.
func beginnings(name string) string {
	fields := strings.Fields(strings.ToLower(name))
	for i, w := range fields {
		if n := utf8.RuneCountInString(w); n >= 5 && w[0] >= utf8.RuneSelf {
			runes := []rune(w)
			cut := 1
			if n >= 8 {
				cut = 2
			}
			fields[i] = string(runes[:n-cut])
		}
	}
	return strings.Join(fields, " ")
}

// relevant says whether the text is about a parliament, its members or the
// work between parliaments: the headline or the opening says so, or the text
// keeps coming back to it. One mention further down does not make it so.
func (r *Reader) relevant(d *document) bool {
	book := r.parliaments[d.lang]
	if book == nil {
		return false
	}
	count := func(tokens []token) (strong, weak float64) {
		for i := range tokens {
			if tokens[i].kind == punct {
				continue
			}
			best := 0.0
			book.at(tokens, i, func(p *phrase) { best = max(best, p.weight) })
			if best >= 1 {
				strong++
			} else {
				weak += best
			}
		}
		return strong, weak
	}
	titleStrong, titleWeak := count(tokenize(d.titleText, 0))
	var leadStrong, leadWeak, strong, weak float64
	words, rank := 0, 0
	for s := range d.sentences {
		one := &d.sentences[s]
		if one.aside || one.title || rank >= 40 {
			continue
		}
		a, b := count(d.tokens[one.first:one.end])
		switch {
		case rank == 0:
			leadStrong += 1.5 * min(a, 2)
			leadWeak += b
		case rank < leadLength:
			leadStrong += 0.8 * min(a, 2)
			leadWeak += b
		}
		strong += a
		weak += min(b, 1.2)
		words += one.end - one.first
		rank++
	}
	if strong+titleStrong == 0 {
		return false
	}
	per100 := 100 * (strong + 0.5*min(weak, strong)) / float64(max(words, 60))
	score := 2.5*min(titleStrong, 2) + min(titleWeak, 1) + 1.5*min(leadStrong, 3) + 0.5*min(leadWeak, 2) + per100
	return score >= 3.2 && (strong >= 2 || titleStrong > 0 || leadStrong > 0 && rank <= 4)
}
