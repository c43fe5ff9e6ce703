package language

import "strings"

// Some verbs tell that somebody spoke without a word of what he said: he congratulated a
// colleague, supported a bill, thought highly of a work. What he did is no statement of his,
// unless the sentence goes on with what he said.

// onlyActs says whether a sentence tells by no verb of speech, outside of what covered has
// as quoted, more than that somebody wished another well or took a side: поздравил коллегу
// с днем рождения; ұсынысты қолдады. «Поддержал, отметив, что …» tells more.
func (c *cast) onlyActs(s *sentence, covered []bool) bool {
	acts := false
	for v := s.first; v < s.end; v++ {
		if covered[v] || c.isQuoted(v) || !c.saysAt(v) || c.nounLike(v) {
			continue
		}
		if !c.actAt(v, s) {
			return false
		}
		acts = true
	}
	return acts
}

// actAt says whether the verb of speech at v is one of wishing well or taking a side, with
// nothing behind it of what was said.
func (c *cast) actAt(v int, s *sentence) bool {
	const near = 12
	low := c.g.lower(v)
	switch c.g.d.lang {
	case "kk":
		return startsWithAny(low, kazakhActs) && endsWithAny(low, "ды", "ді", "ған", "ген", "п") || c.wordlessKazakh(v, s)
	case "ru":
		if !startsWithAny(low, russianActs) && !(startsWithAny(low, russianRatings) && (c.g.lower(v-1) == "высоко" || v+1 < s.end && c.g.lower(v+1) == "высоко")) {
			return false
		}
	case "en":
		if !startsWithAny(low, englishActs) {
			return false
		}
	}
	for k := v + 1; k < min(s.end, v+near); k++ {
		if actContents.has(c.g.lower(k)) {
			return false
		}
	}
	return true
}

var (
	kazakhActs     = []string{"құттықта", "қолда"}
	russianActs    = []string{"поздрав", "поддержа", "поддержива"}
	russianRatings = []string{"оценил", "оценива"}
	englishActs    = []string{"congratulat", "supported=", "supports=", "endorsed=", "endorses=", "backed=", "backs="}
	// actContents open what was said with such a verb.
	actContents = wordSet("что чтобы как : – — « “ \" that saying adding noting")
)

// wordlessKazakh says whether the Kazakh verb of speech at v tells of no words with what stands
// beside it: condolences and greetings, what is only read out, a report or a question of which
// nothing is told, and whom somebody puts forward for a post.
func (c *cast) wordlessKazakh(v int, s *sentence) bool {
	noun, verb := c.g.lower(max(v-1, s.first)), c.g.lower(v)
	if next := c.g.lower(v + 1); v+1 < s.end && wordlessVerbs.has(next) {
		noun, verb = verb, next // есеп берді, the noun of which is known for the speech
	}
	switch {
	case kindWords.has(noun), strings.HasPrefix(noun, "оқып"):
		return true
	case startsWithAny(verb, []string{"ұсынды=", "ұсынған=", "ұсынып="}):
		return c.forPost(s.first, v)
	case (!wordlessVerbs.has(verb) || !wordlessNouns.has(noun)) && verb != "сөйледі":
		return false
	}
	for k := s.first; k < s.end; k++ {
		if onMatter.has(c.g.lower(k)) {
			return false
		}
	}
	return true
}

// forPost says whether the Kazakh words of tokens [from, to) name a post, or a candidacy for it.
func (c *cast) forPost(from, to int) bool {
	for k := from; k < to; k++ {
		if startsWithAny(c.g.lower(k), []string{"лауазымына", "қызметіне", "кандидатурас", "төрағалығына", "орынбасарлығына"}) {
			return true
		}
	}
	return false
}

var (
	// kindWords are said, but nothing is said with them.
	kindWords = wordSet("көңіл сәлем сәлемін ән бата батасын")
	// wordlessNouns, with wordlessVerbs, tell of a speech and of nothing that was said.
	wordlessNouns = wordSet("есеп есебін баяндама баяндамасын мәлімдеме мәлімдемесін сөз сауал сауалын сұрақ сұрағын")
	wordlessVerbs = wordSet("берді жасады сөйледі жолдады қойды оқыды таныстырды")
)
