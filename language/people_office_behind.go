package language

import "strings"

// officeBehind says whether a run of two Russian words with capitals, which starts at token i,
// is told behind a comma to hold an office, in the case that the last of the two has:
// «встретился с Сантери Хейкколой, послом Финляндии», «Ратна Виджаянти, бывший депутат, …».
func (g *stage) officeBehind(s *sentence, i int) bool {
	second := g.nextWord(i)
	if g.d.lang != "ru" || !g.free(s, i) || !g.free(s, second) {
		return false
	}
	low := g.lower(i)
	if i > s.first && whereTo.has(g.lower(i-1)) {
		return false // в Старом Осколе, главой которого …
	}
	if g.opens(s, i) && (startsSentence(low) || commonNoun(low)) || isRussianAdjective(low) && !endsWithAny(low, "ой", "ей") {
		return false
	}
	told := g.apposedCases(s, second+1)
	for _, f := range g.l.surnameForms(g.word(second)) {
		if f.cases&told != 0 {
			return true
		}
	}
	return false
}

// apposedCases are the cases of the office that a Russian comma at token k sets behind a name,
// 0 if none stands there, its form does not tell, or it is somebody else's: «А, депутат Сената Иван
// Петров», «А, глава которого …».
func (g *stage) apposedCases(s *sentence, k int) kase {
	if k+1 >= s.end || g.lower(k) != "," {
		return 0
	}
	head := k + 1
	for head < s.end && !g.isHead[head] && !g.d.tokens[head].upper && (isRussianAdjective(g.lower(head)) || g.lower(head) == "и" || itsOwner.has(g.lower(head))) {
		head++ // чрезвычайным и полномочным послом; её бывший депутат
	}
	if head >= s.end || !g.isHead[head] || g.heads[head].plural {
		return 0
	}
	for j := head + 1; j < s.end && g.d.tokens[j].kind == word; j++ {
		if strings.HasPrefix(g.lower(j), "котор") || g.names[j] != 0 || g.d.tokens[j].upper && g.nameable(s, j) && (g.known(j) || g.isInitial(s, j) || g.free(s, j) && g.free(s, j+1)) {
			return 0
		}
	}
	if g.heads[head].cases == anyCase {
		return 0 // торага
	}
	if g.heads[head].cases&^plural == nominative && head+1 < s.end && finitePast(g.lower(head+1)) {
		return 0 // «Оценивая работу кабмина Смаилова, депутат заявил»: who did it
	}
	if told := g.participleCases(k + 1); told != 0 && g.heads[head].cases&told == 0 {
		return told // Руслана Есимова, назначенного послом
	}
	return g.heads[head].cases &^ plural
}

// participleCases are the cases that the ending of a Russian participle of who was made something at token k
// tells, 0 if it is none: «назначенного» послом, «избранной» депутатом.
func (g *stage) participleCases(k int) kase {
	low := g.lower(k)
	if !startsWithAny(low, []string{"назначенн", "избранн", "переизбранн", "ставш", "работавш", "являющ", "служивш", "бывш"}) {
		return 0
	}
	switch {
	case lastIs(low, "ный", "ная", "ший", "шая", "щий", "щая", "щийся", "щаяся"):
		return nominative
	case endsWithAny(low, "ого", "его", "егося"):
		return genitive | accusative
	case endsWithAny(low, "ую", "уюся"):
		return accusative
	case endsWithAny(low, "ому", "ему", "емуся"):
		return dative
	case endsWithAny(low, "ым", "им", "имся"):
		return instrumental
	}
	return 0
}
