package bot

import (
	"slices"
	"strings"

	"minber/digest"
)

// baseForm is the concept of which a word is a name, in any grammatical case, and
// that name; nil if it is of none.
func (r *Renderer) baseForm(word string) (of digest.Concept, lang string, place int) {
	for _, exactly := range []bool{true, false} {
		for _, concept := range r.concepts {
			for _, lang := range languages() {
				for i, name := range concept[lang] {
					if own := plainName(name); own == word || !exactly && !strings.Contains(own, " ") && inflected(word, own) {
						return concept, lang, i
					}
				}
			}
		}
	}
	return nil, "", 0
}

// otherPhrases are what some words are in the other languages, word by word: a
// watch looks for sentences that hold all of them, in any order. Nil unless each
// has a name in every language, or if all of them together have one.
func (r *Renderer) otherPhrases(phrase string) []string {
	words := strings.Fields(phrase)
	if whole, _, _ := r.baseForm(phrase); len(words) < 2 || whole != nil {
		return nil
	}
	translated := make(map[string][]string)
	for _, word := range words {
		if isStopWord(word) {
			continue
		}
		concept, lang, place := r.baseForm(word)
		if concept == nil {
			return nil
		}
		for _, to := range languages() {
			names := concept[to]
			switch {
			case len(names) == 0:
				return nil
			case len(names) == len(concept[lang]):
				translated[to] = append(translated[to], names[place])
			default:
				translated[to] = append(translated[to], names[0])
			}
		}
	}
	var all []string
	for _, to := range languages() {
		all = append(all, strings.Join(translated[to], " "))
	}
	return all
}

// telling leaves out of words that stand beside others those that stand in news
// of every kind, and puts the rest as they stand alone, where that is known.
func (r *Renderer) telling(words []string) []string {
	var all []string
	for _, word := range words {
		if isFiller(word) || r.called.month(word) != 0 {
			continue
		}
		if concept, lang, place := r.baseForm(word); concept != nil {
			word = concept[lang][place]
		}
		if !slices.Contains(all, word) {
			all = append(all, word)
		}
	}
	return all
}

// isFiller says that a word tells nothing by itself of what a text is about:
// auxiliaries, connectors, verbs of saying, seasons and days, and what agencies
// put under their texts.
func isFiller(word string) bool {
	const beginnings = `сообща сообщи отмети подчеркн заяви сказа говор добав служб агентств корреспондент
		которы также такж более после через перед между около может могут можно нужн необходим должн будет будут было были является являются
		очень только этого этому этой этих такой такие также кроме среди чтобы когда если время года году годов сегодня вчера завтра
		весн летом лета осен зимой зимы зиме понедельник вторник среду четверг пятниц суббот воскресень
		керек қажет болад болды болып болған болса болуы еткен еткен етті етеді жатыр тұрған алған келед сондай сонымен кейін дейін арқылы
		жөнінд туралы бойынша қатысты ретінд үшін барлық мұндай осындай бүгін кеше ертең жылы жылға жылды көктем жазда күзде қыста
		дүйсенб сейсенб сәрсенб бейсенб жексенб сенбі айтты хабарл атап мәлімде баспасөз қызметі агентті тілші`
	const words = ` which their there these those would could should about after before while where other being because through during under between` +
		` today yesterday tomorrow spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday` +
		` press service agency reporter correspondent noted added stressed stated according пресс `
	return isStopWord(word) || strings.Contains(words, " "+word+" ") || slices.ContainsFunc(strings.Fields(beginnings), func(begin string) bool { return strings.HasPrefix(word, begin) })
}
