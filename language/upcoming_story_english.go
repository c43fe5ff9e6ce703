package language

import "strings"

// headlineTells says whether an English or Kazakh headline tells what its text is about, so that
// it can stand in brackets behind an announcement: it shares words with what the text opens with.
// "The woman who heard everything" and "The week ahead" tell nothing.
func (t *teller) headlineTells() bool {
	if t.c.headlined == 0 {
		t.c.headlined = 'n'
		if t.d.lang == "kk" && t.d.echoesHeadline() || t.d.lang == "en" && t.sharesWithLead() {
			t.c.headlined = 'y'
		}
	}
	return t.c.headlined == 'y'
}

// sharesWithLead says whether the headline shares two words of meaning with what the text opens
// with, or one where it names what parliaments deal with, or a person or a place.
func (t *teller) sharesWithLead() bool {
	var room [24]string
	has := room[:0]
	if n := len(t.d.headline); n > 1 && opensQuote(t.d.headline[0].text) && (t.d.headline[n-1].kind == punct && !isStop(t.d.headline[n-1].text)) && strings.Count(t.d.titleText, t.d.headline[0].text) < 3 {
		return false // “Show us the bridge”
	}
	dealt, counts, small := false, false, false
	for i := range t.d.headline {
		h := &t.d.headline[i]
		counts = counts || h.kind == number
		small = small || h.kind == word && !h.upper
		if h.kind != word || h.function || !longerThan(h.lower, 2) {
			continue
		}
		if textSorts.has(h.lower) {
			return false
		}
		dealt = dealt || billNouns.has(h.lower) || isMember("en", h.lower) || isPanel("en", h.lower) || votesAndReadings.has(h)
		if len(has) < cap(has) {
			has = append(has, stem5(h.lower))
		}
	}
	if counts && !small {
		return false // RIGA, June 12, Wire
	}
	shares, left := 0, leadWordsOf
	for s := 0; s < len(t.d.sentences) && left > 0; s++ {
		one := t.d.sentences[s]
		if one.title || one.aside {
			continue
		}
		for i := one.first; i < one.end && left > 0; i, left = i+1, left-1 {
			tok := &t.d.tokens[i]
			if tok.kind != word || tok.function {
				continue
			}
			stem := stem5(tok.lower)
			for k := range has {
				if has[k] == stem {
					has[k] = ""
					shares++
					dealt = dealt || t.c.g.names[i] != 0 || t.c.g.place[i] != ""
				}
			}
		}
	}
	return shares > 1 || shares == 1 && (dealt || t.r.namesParliament(t.d, t.d.titleText))
}

// leadWordsOf is how many tokens a text opens with.
const leadWordsOf = 130

// textSorts are words of headlines that only tell what sort of text it is.
var textSorts = wordSet(`week weekly transcript diary digest bulletin newsletter chronicle notebook agenda briefly roundup round-up podcast edition`)

// unlabelled returns an English headline without the label that opens it: "LIVE: Government
// faces vote".
func unlabelled(title string) string {
	for _, mark := range [...]string{": ", " | ", " / "} {
		if label, rest, ok := strings.Cut(title, mark); ok && countWords(rest) > 2 && (textLabels.has(lower(strings.TrimSpace(label))) || mark == " | " && allCaps(label)) {
			return rest
		}
	}
	return title
}

// textLabels are labels of headlines for the sort of text that follows.
var textLabels = wordSet("live", "live blog", "fact check", "fact-check", "review", "analysis", "opinion", "column", "comment", "interview", "explainer", "exclusive", "video", "photos", "breaking", "update", "updated", "as it happened", "feature", "profile", "watch", "q&a")

// halfNamed says whether the English phrase over tokens [first, end) around the noun at token j tells
// no better than a bare noun what is meant: it has a word that stands for something else ("most
// argued-over bill of its first session"), counts ("both laws", "two reports"), or ends in a noun
// that says nothing ("hearings on the subject").
func (t *teller) halfNamed(first, j, end int) bool {
	for i := first; i < end; i++ {
		if w := t.d.tokens[i].lower; pointsOut.has(w) || i <= j && (w == "another" || w == "same" || w == "such") {
			return true
		}
	}
	return emptyNouns.has(t.d.tokens[end-1].lower)
}

// pointsOut are words for somebody or something told elsewhere.
var pointsOut = wordSet(`it its he him his she her they them their this that these those both our my your`)

// emptyNouns stand for what was told before.
var emptyNouns = wordSet(`subject matter issue issues topic question questions text same`)
