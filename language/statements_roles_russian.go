package language

import "strings"

// Russian verbs of speech that tell of something else than words.

// actsAs says whether the Russian verb at v only tells what part somebody had: «модератором круглого стола выступил А»,
// «А выступил посредником», «в качестве организатора выступила Б».
func (c *cast) actsAs(v int, s *sentence) bool {
	const near = 8
	if !strings.HasPrefix(c.g.lower(v), "выступ") {
		return false
	}
	for k := max(s.first, v-near); k < min(s.end, v+2); k++ {
		if low := c.g.lower(k); k == v || !startsWithAny(low, partsHad) {
			continue
		}
		before := c.g.lower(max(k-1, s.first))
		if k > s.first && before == "качестве" || k > v && lastIs(c.g.lower(k), "ом", "ем", "им", "ей") {
			return true
		}
		if k < v && lastIs(c.g.lower(k), "ом", "ем", "им", "ей") && (k == s.first || before == "," || isRussianAdjective(before) && k-1 == s.first) {
			return true // but «на встрече с координатором выступил А»
		}
	}
	return false
}

// partsHad begin the Russian nouns of what somebody can be at something without saying a word of his own.
var partsHad = []string{"модератор", "организатор", "соорганизатор", "ведущ", "посредник", "гарант", "партнер", "партнёр", "спонсор", "соавтор", "куратор", "арбитр", "наблюдател", "координатор"}

// isAwaited says whether the Russian verb at v tells that somebody waits for another, not for what he demands: «его
// ждёт президент», but «депутаты ждут ответа».
func (c *cast) isAwaited(v int, s *sentence) bool {
	return v > s.first && startsWithAny(c.g.lower(v), []string{"ждет=", "ждёт=", "ждут=", "ждал", "ожида"}) && awaitedRussian.has(c.g.lower(v-1))
}

// awaitedRussian are the Russian words for those for whom others wait.
var awaitedRussian = wordSet("его ее её их нас меня вас гостя гостью гостей делегацию делегатов парламентариев депутатов")

// whoRussian returns whom the Russian relative in front of the verb at v takes up, where a name in another case stands in
// front of its comma: «встретился с депутатом А, который рассказал о реформе».
func (c *cast) whoRussian(v, si int, sex gender) voice {
	s, k := &c.g.d.sentences[si], v-1
	for k > s.first && c.g.d.tokens[k].kind == word && (c.g.lower(k) == "также" || c.g.lower(k) == "затем" || c.g.lower(k) == "тоже") {
		k--
	}
	if low := c.g.lower(k); low != "который" && low != "которая" || k <= s.first || c.g.lower(k-1) != "," {
		return voice{}
	}
	for _, m := range c.at[si] {
		if m.end == k-1 && !m.office && agrees(m.p, sex) && agrees(m.p, map[string]gender{"который": male, "которая": female}[c.g.lower(k)]) {
			return someone(m.p)
		}
	}
	return voice{}
}
