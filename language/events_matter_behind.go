package language

import "strings"

// What an English verb did to something that stands in front of it, or is named elsewhere in the text.

// longestBehind is how many words of what stands in front of a verb a name tells.
const longestBehind = 10

// antecedent names what a body did the deed at token v to where a relative clause tells it: amendments to the
// Health Code that the Mazhilis endorsed, a rule the House adopted. It is "" if the body's name does not open
// the clause right behind a noun.
func (f *eventFinder) antecedent(v int, link string) string {
	d := f.d
	one := d.sentences[d.sentenceAt(v)]
	k := v - 1
	for k > one.first && (d.tokens[k].function && f.sitterWords(k) == 0 && d.tokens[k].lower != "the" || votingManner.has(d.tokens[k].lower)) {
		k-- // has adopted
	}
	for k > one.first && k > v-7 && f.c.g.bodyAt[k] != nil && d.tokens[k-1].kind == word && (f.c.g.bodyAt[k-1] == f.c.g.bodyAt[k] || d.tokens[k-1].lower == "of") {
		k--
	}
	if k <= one.first || f.c.g.bodyAt[k] == nil && f.sitterWords(k) == 0 {
		return ""
	}
	if k--; d.tokens[k].lower == "the" {
		k--
	}
	if k > one.first && (d.tokens[k].lower == "that" || d.tokens[k].lower == "which") {
		if k--; d.tokens[k].text == "," {
			k-- // the law on families, which the house passed
		}
	} else if k <= one.first || d.tokens[k].kind != word || d.tokens[k].function || d.tokens[k].upper || !billLike.has(d.tokens[k].lower) {
		return ""
	}
	return f.phraseEnding(one.first, k+1, link)
}

// billLike are nouns for what a house decides on, with those of billNouns.
var billLike = wordSet(`bill bills budget law laws resolution motion treaty agreement declaration code amendment amendments rule rules plan proposal measure measures package tax levy ban text document changes statement recommendation recommendations`)

// phraseEnding is the noun phrase of tokens [from, end) that ends there, behind a link: its head with what
// qualifies it, "" if it is not about what a house decides on.
func (f *eventFinder) phraseEnding(from, end int, link string) string {
	d := f.d
	first := end
	for first > from && end-first < longestBehind {
		t := &d.tokens[first-1]
		if t.kind == punct && !isPossessive(t.text) || f.c.g.names[first-1] != 0 || d.cues[first-1] != noCue || behindWhat.has(t.lower) {
			break
		}
		first--
	}
	for first < end && d.tokens[first].function {
		first++
	}
	for k := first; k < end; k++ {
		if w := d.tokens[k].lower; w == "report" && d.word(k+1, first, end) == "on" {
			for first, k = k+2, k+1; first < end && d.tokens[first].function; first++ { // her report on the law
			}
		} else if k > first && d.tokens[k].function && !articles[w] {
			break
		} else if billLike.has(w) || billNouns.has(w) {
			return joinWords(link, withArticle(d, first, d.phrase(f.Reader, first, end)))
		}
	}
	return ""
}

// withArticle is the phrase that begins at token first with the article in front of it.
func withArticle(d *document, first int, phrase string) string {
	switch a := d.word(first-1, 0, first); a {
	case "a", "an", "the":
		return a + " " + strings.TrimPrefix(phrase, a+" ")
	}
	return phrase
}

// behindWhat open no part of the noun phrase in front of a relative clause.
var behindWhat = wordSet(`under with by from at after before since and or but because if as who which that is was were are`)

// passedOver names the subject of an active verb whose object is the body that dealt with it: the law on
// phones passed the Mazhilis.
func (f *eventFinder) passedOver(c clause, v int, link string) string {
	for k := v + 1; k < min(c.end, v+4); k++ {
		if f.sitterWords(k) > 0 || f.c.g.bodyAt[k] != nil {
			return f.phraseEnding(c.first, f.pastAuxiliary(c.first, v), link)
		}
		if !f.d.tokens[k].function {
			break
		}
	}
	return ""
}

// pastAuxiliary is the end of the subject in front of the verb at token v.
func (f *eventFinder) pastAuxiliary(first, v int) int {
	for v > first && (f.d.tokens[v-1].function || f.d.tokens[v-1].lower == "been") {
		v--
	}
	return v
}

// approvedFor names the office for which the verb at token v approved somebody who is named behind it: approved
// X for the post of Commissioner, confirmed Y as ambassador.
func (f *eventFinder) approvedFor(v int) string {
	d := f.d
	one := d.sentences[d.sentenceAt(v)]
	for k := v + 2; k < min(one.end-1, v+12) && d.tokens[k].text != "."; k++ {
		to := 0
		switch w := d.tokens[k].lower; {
		case w == "as" && f.c.g.names[k-1] != 0:
			to = k + 1
		case (w == "post" || w == "position" || w == "office") && d.tokens[k+1].lower == "of":
			to = k + 2
		}
		if to == 0 {
			continue
		}
		if d.word(to, to, one.end) == "the" {
			to++
		}
		if end := f.stopsAt(to, one.end); end > to {
			return "with the appointment of the " + d.phrase(f.Reader, to, end)
		}
	}
	return ""
}

// spelledOut tells what a bare bill is about where another sentence says so: the bill | on mobile phones.
func (f *eventFinder) spelledOut(matter string) string {
	d := f.d
	noun, plain := strings.CutPrefix(matter, votingLink)
	noun, reading, _ := strings.Cut(noun, " in ")
	noun = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(noun, "the "), "a "), "an ")
	if !plain || strings.Contains(noun, " ") || !billLike.has(noun) {
		return matter
	}
	for s := range d.sentences {
		one := d.sentences[s]
		if one.aside {
			continue
		}
		for i := one.first; i+2 < one.end; i++ {
			if d.tokens[i].lower != noun || d.quoted(d.tokens[i].start) {
				continue
			}
			if next := d.tokens[i+1].lower; !aboutWhat.has(next) && !(one.title && strings.HasSuffix(next, "ing") && d.tokens[i+1].kind == word) {
				continue
			}
			if end := f.stopsAt(i+2, one.end); end > i+2 && f.c.g.names[i+2] == 0 {
				if reading != "" {
					reading = " in " + reading
				}
				return votingLink + "the " + noun + " " + d.text[d.tokens[i+1].start:d.tokens[end-1].end] + reading
			}
		}
	}
	return matter
}

// aboutWhat stand between a bill and what it is about.
var aboutWhat = wordSet(`on against banning raising regulating limiting`)
