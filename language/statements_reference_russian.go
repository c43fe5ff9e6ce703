package language

// refersBackRussian does the same in Russian: «Об этом на заседании сообщил X», «Такое мнение
// высказал X». But «Об этом X заявил, добавив, что …» and «Об этом X сказал: …» tell more.
func (c *cast) refersBackRussian(s *sentence) int {
	const longest, near = 40, 12
	if s.end-s.first < 4 || s.end-s.first > longest || !ofThisRussian[c.g.lower(s.first)+" "+c.g.lower(s.first+1)] {
		return 0
	}
	verb := 0
	for v := s.first + 2; v < s.end; v++ {
		switch low := c.g.lower(v); {
		case low == "что" || low == "чтобы" || low == ":" || low == ";" || isDash(low) || c.isQuoted(v):
			return 0
		case verb == 0 && v < s.first+near && c.saysAt(v):
			verb = v
		}
	}
	return verb
}

// ofThisRussian open a Russian sentence that only tells whose the words in front of it are.
var ofThisRussian = map[string]bool{
	"об этом": true, "такое мнение": true, "такую позицию": true, "такую оценку": true, "такое заявление": true, "такие данные": true, "такую информацию": true, "эту информацию": true, "такими данными": true,
}

// reporterBehind returns who says so at token v of sentence si, which refers back to an utterance:
// «…». Об этом сообщил X. A press service there is a stranger.
func (c *cast) reporterBehind(v, si int) voice {
	if f, ok := c.verbs.at(c.g.d, v); ok {
		if who := c.actor(v, f, &c.g.d.sentences[si], si); who.found() {
			return who
		}
	}
	return aStranger
}
