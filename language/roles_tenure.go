package language

import (
	"strings"

	"minber/digest"
)

// tenureWords tell in front of an office that it is no longer or not fully
// held. Words of Russian are beginnings.
var tenureWords = map[string]string{
	"former": digest.Former, "ex": digest.Former, "then": digest.Former, "onetime": digest.Former, "one-time": digest.Former, "erstwhile": digest.Former, "outgoing": "",
	"acting": digest.Acting, "interim": digest.Acting, "caretaker": digest.Acting,
	"incoming": digest.Elect, "designate": digest.Elect, "elect": digest.Elect, "nominee": digest.Elect,
	"бұрынғы": digest.Former, "кездегі": digest.Former, "уақыттағы": digest.Former, "тұстағы": digest.Former, "шақтағы": digest.Former, "кезеңдегі": digest.Former, "экс": digest.Former,
	"бывший": digest.Former, "бывшая": digest.Former, "бывшего": digest.Former, "бывшей": digest.Former, "бывшему": digest.Former, "бывшим": digest.Former, "бывшую": digest.Former, "бывшем": digest.Former, "прежний": digest.Former, "прежнего": digest.Former,
	"тогдашний": digest.Former, "тогдашняя": digest.Former, "тогдашнего": digest.Former, "тогдашней": digest.Former, "тогдашнему": digest.Former, "тогдашним": digest.Former, "тогдашнюю": digest.Former,
}

// tenure notes how an office is held, and takes the words of acting that
// stand outside the noun phrase into it.
func (g *stage) tenure(s *sentence, r *roleSpan) {
	switch g.d.lang {
	case "ru":
		if first := g.russianActing(s, r.first); first < r.first {
			// What somebody acts as stands in the genitive and stays there.
			r.text = g.actingNominative(first, r.first) + " " + g.slice(r.first, r.end, -1, "")
			r.noun.cases = g.actingCase(first, r.first)
			r.first, r.tenure = first, digest.Acting
			return
		}
	case "kk":
		if end := g.kazakhActing(s, r.end); end > r.end {
			r.text = g.slice(r.first, r.end, -1, "") + " міндетін атқарушы"
			r.end, r.tenure = end, digest.Acting
			return
		}
	case "en":
		if r.first > s.first && g.d.tokens[r.first-1].text == "then" && !g.comesNext(s, r.first-1) {
			r.first--
			r.text = "former " + r.text
		} else if g.untilThen(s, r.end) {
			r.text, r.tenure = formerly("en", r.text), digest.Former
			return
		}
	}
	if g.heldThen(s, r) {
		r.tenure = digest.Former
		return
	}
	for i := r.first; i < r.end; i++ {
		if t := tenureWords[g.lower(i)]; t != "" && i <= r.head+1 {
			r.tenure = t
			return
		}
		if i > s.first && g.lower(i) == "дейінгі" && untilNow.has(g.lower(i-1)) {
			r.tenure = digest.Former
			return
		}
	}
	if head := g.lower(r.head); exOffice(head) {
		r.tenure = digest.Former
	} else if strings.HasSuffix(head, "-elect") || strings.HasSuffix(head, "-designate") {
		r.tenure = digest.Elect
	}
}

// heldThen says whether the words around an office tell that somebody held it
// or has left it: "held the post of", "used to be", «занимала пост», «қызметін
// атқарған».
func (g *stage) heldThen(s *sentence, r *roleSpan) bool {
	if g.d.lang == "kk" {
		post, did := g.at(s, r.end), g.at(s, r.end+1)
		return (post == "қызметін" || post == "лауазымын") && startsAny(did, []string{"атқарған", "атқарды", "істеген", "істеді"}) ||
			post == "болып" && (startsAny(did, []string{"істеген", "істеді"}) || did == "қызмет" && startsAny(g.at(s, r.end+2), []string{"еткен", "етті", "істеген", "атқарған"}))
	}
	if g.wasBefore(s, r) {
		return true
	}
	k := r.first - 1
	for g.d.lang == "en" && (g.at(s, k) == "the" || g.at(s, k) == "of" || g.at(s, k) == "a" || g.at(s, k) == "an") {
		k--
	}
	if g.at(s, k) == "be" {
		return g.at(s, k-1) == "to" && g.at(s, k-2) == "used"
	}
	if !postNoun.has(g.at(s, k)) {
		return false
	}
	for k--; g.at(s, k) == "the" || g.at(s, k) == "his" || g.at(s, k) == "her" || g.at(s, k) == "свой"; k-- {
	}
	return leftPost.has(&g.d.tokens[max(k, s.first)])
}

// leftPost are beginnings of verbs in front of a post that is held no more.
var leftPost = beginsWith("held=", "left=", "quit=", "vacated=", "занимал=", "занимала=", "занимавш", "покинул", "оставил", "оставивш", "покинувш")

// exOffice says whether text begins with an office told as a former one by a
// prefix: ex-minister, экс-спикер, экспрезидент; эксперт and экспортёр are none.
func exOffice(low string) bool {
	return startsAny(low, []string{"ex-", "ex ", "экс-", "экс "}) || strings.HasPrefix(low, "экс") && !startsAny(low, []string{"эксперт", "экспорт"})
}

// russianActing returns where the words of acting start that end before token
// i: и.о., врио, (временно) исполняющий обязанности; i itself if there are
// none.
func (g *stage) russianActing(s *sentence, i int) int {
	at := func(k int) string {
		if k < s.first {
			return ""
		}
		return g.lower(k)
	}
	first := i
	switch {
	case at(i-1) == "врио" || at(i-1) == "ио":
		first = i - 1
	case at(i-1) == "." && at(i-2) == "о" && at(i-3) == "." && at(i-4) == "и":
		first = i - 4
		if at(first-1) == "." && at(first-2) == "вр" {
			first -= 2
		}
	case at(i-1) == "обязанности" && strings.HasPrefix(at(i-2), "исполня"):
		first = i - 2
		if at(first-1) == "временно" {
			first--
		}
	}
	return first
}

// actingNominative is the text of the words of acting [first, end), with the
// participle in the nominative.
func (g *stage) actingNominative(first, end int) string {
	for i := first; i < end; i++ {
		t := &g.d.tokens[i]
		switch {
		case !strings.HasPrefix(t.lower, "исполняющ"):
		case endsWithAny(t.lower, "его", "ему", "им", "ем"):
			return g.slice(first, end, i, "исполняющий")
		case endsWithAny(t.lower, "ей", "ую"):
			return g.slice(first, end, i, "исполняющая")
		}
	}
	return g.slice(first, end, -1, "")
}

// actingCase is the case in which somebody acting stands: that of the
// participle, any if the words do not change.
func (g *stage) actingCase(first, end int) kase {
	for i := first; i < end; i++ {
		switch low := g.lower(i); {
		case !strings.HasPrefix(low, "исполняющ"):
		case strings.HasSuffix(low, "ий"), strings.HasSuffix(low, "ая"):
			return nominative
		case strings.HasSuffix(low, "его"):
			return genitive | accusative
		case strings.HasSuffix(low, "ему"):
			return dative
		case strings.HasSuffix(low, "им"):
			return instrumental
		}
	}
	return anyCase
}

// kazakhActing returns where the words of acting end that start at token i:
// міндетін (уақытша) атқарушы, м.а.; i itself if there are none.
func (g *stage) kazakhActing(s *sentence, i int) int {
	at := func(k int) string {
		if k >= s.end {
			return ""
		}
		return g.lower(k)
	}
	k := i
	if at(k) == "уақытша" {
		k++
	}
	switch {
	case strings.HasPrefix(at(k), "міндет") && strings.HasPrefix(at(k+1), "атқар") && kazakhActor(at(k+1)):
		return k + 2
	case strings.HasPrefix(at(k), "міндет") && at(k+1) == "уақытша" && kazakhActor(at(k+2)):
		return k + 3
	case at(k) == "м" && at(k+1) == "." && at(k+2) == "а" && at(k+3) == ".":
		return k + 4
	}
	return i
}

// kazakhActor says whether a word is атқарушы in any case.
func kazakhActor(low string) bool { return strings.HasPrefix(low, "атқарушы") }

// nominated says whether the words before token i tell that somebody is put
// forward for an office rather than in it.
func (g *stage) nominated(s *sentence, i int) bool {
	for k := i - 1; k >= s.first && k > i-7; k-- {
		low := g.lower(k)
		for _, w := range nominationWords[g.d.lang] {
			if strings.HasPrefix(low, w) {
				return true
			}
		}
	}
	return false
}

// nominationWords are the beginnings of words for putting somebody forward.
var nominationWords = map[string][]string{
	"en": {"nominat", "appointment", "candida", "propos", "nominee", "pick"},
	"ru": {"назначени", "кандидатур", "выдвин", "предлож", "утверждени", "представлени"},
	"kk": {"ұсын", "кандидатура"},
}

// untilThen says whether English tells from token i on until when somebody was
// what stands in front: (there) until 2011, from 2001 to 2009.
func (g *stage) untilThen(s *sentence, i int) bool {
	for k := i; k < s.end && k < i+4 && g.names[k] == 0 && g.d.tokens[k].kind == word; k++ {
		if low := g.lower(k); low == "until" || low == "till" {
			return k+1 < s.end && (g.d.tokens[k+1].kind == number || monthOf(g.lower(k+1)) > 0 || g.lower(k+1) == "last")
		}
	}
	return g.betweenYears(s, i)
}

// formerly words an office that is no longer held.
func formerly(lang, text string) string {
	word := map[string]string{"en": "former", "ru": "бывший", "kk": "бұрынғы"}[lang]
	low := lower(text)
	if word == "" || text == "" || exOffice(low) || startsAny(low, formerStems) || strings.Contains(low, " бұрынғы ") || strings.Contains(low, "former ") || strings.Contains(low, "бывш") || strings.Contains(low, " экс-") {
		return text
	}
	if lang == "kk" {
		return kazakhFormerly(text)
	}
	first, _, _ := strings.Cut(text, " ")
	if lang == "ru" && endsWithAny(lower(first), "ица", "ка", "ша", "ая", "ня") {
		word = "бывшая"
	}
	if strings.ToUpper(first) != first || len(first) < 3 {
		if lang == "ru" || lang == "en" && stateless(first) {
			text = lowerFirst(text)
		}
	}
	return word + " " + text
}

// formerStems begin the words by which a role tells that it is over.
var formerStems = []string{"former", "бывш", "бұрынғы", "тогдашн", "прежн", "предыдущ", "onetime", "one-time", "erstwhile", "then "}

// stateless says whether an English word is an office noun or its rank, and no name.
func stateless(w string) bool {
	return rankWord.has(lower(w)) || shortOffice.has(lower(w))
}

// shortOffice are office nouns that lose their capital behind "former".
var shortOffice = wordSet("senator deputy minister speaker chair chairman chairwoman president mayor governor ambassador head director leader member secretary")

// kazakhFormerly puts the word in front of the noun where a body with a name
// stands in the genitive: Сенаттың бұрынғы вице-спикері, but бұрынғы облыс әкімі.
func kazakhFormerly(text string) string {
	words := strings.Fields(text)
	last := len(words) - 1
	switch {
	case last == 1 && lower(words[0]) != words[0] && !kazakhGenitive(words[0]) && kazakhPossessed(words[1]) == words[1]:
		words[0] += kazakhGenitiveEnding(words[0])
	case last == 0:
		return "бұрынғы " + lowerFirst(text)
	case !kazakhGenitive(words[last-1]):
		return "бұрынғы " + text
	}
	return strings.Join(words[:last], " ") + " бұрынғы " + words[last]
}

// comesNext says whether "then" at token i tells what came next, rather than when somebody held the
// office behind it: "and then Senator X rose", as "Then" does that opens a sentence.
func (g *stage) comesNext(s *sentence, i int) bool {
	switch g.at(s, i-1) {
	case "and", "but", "only", ",", ";", "–", "—":
		return true
	}
	return false
}
