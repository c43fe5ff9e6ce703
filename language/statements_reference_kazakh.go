package language

// A Kazakh report often opens with what was said and only then, in a sentence of its own,
// tells who said it: «…». Бұл туралы депутат X айтты.

// refersBack returns the verb of speech of a Kazakh or Russian sentence that tells nothing but who said
// what stands in front of it, 0 if the sentence is none: «Бұл туралы депутат X айтты, деп
// хабарлайды BAQ.KZ». «Бұл туралы X қаржы бөлінетінін айтты» has words of its own.
func (c *cast) refersBack(s *sentence) int {
	const longest = 40
	switch c.g.d.lang {
	case "en":
		return c.refersBackEnglish(s)
	case "ru":
		return c.refersBackRussian(s)
	}
	if c.g.d.lang != "kk" || s.end-s.first < 4 || !backPointers.has(c.g.lower(s.first)) || !ofThis.has(c.g.lower(s.first+1)) {
		return 0
	}
	for v := s.first + 2; v < min(s.end, s.first+longest); v++ {
		low := c.g.lower(v)
		switch {
		case low == "деп" || low == ":" || low == ";" || endsWithAny(low, "тынын", "тінін", "ғанын", "генін", "қанын", "кенін", "екенін", "керегін", "дігін", "дығын", "тігін", "тығын"):
			return 0
		case c.saysAt(v) && !c.isQuoted(v) && c.endsReport(v, s):
			return v
		}
	}
	return 0
}

// endsReport says whether nothing but who passes the news on follows the verb of speech at v.
func (c *cast) endsReport(v int, s *sentence) bool {
	k := v + 1
	if k < s.end && copulas[c.g.lower(k)] {
		k++
	}
	if k < s.end && c.g.lower(k) == "," {
		k++
	}
	return k >= s.end || c.g.lower(k) == "." || c.g.lower(k) == "деп"
}

var (
	// backPointers open a sentence that refers to the one in front of it.
	backPointers = wordSet("бұл ол осы")
	// ofThis stand behind them: of this, on that.
	ofThis = wordSet("туралы жөнінде жайлы жайында жайынан хақында")
)

// referredTo returns where what a sentence that refers back refers to begins: the sentence
// in front of it. Where none can be meant, or what it tells has been noted already as somebody's
// words, ok is false. Statements up to the byte at told are noted.
func (c *cast) referredTo(si, told int, covered []bool) (start int, ok bool) {
	const asides = 2
	d := c.g.d
	k := si - 1
	for k >= 0 && si-k <= asides && d.sentences[k].aside {
		k--
	}
	if k < 0 || d.sentences[k].aside || d.sentences[k].title || d.sentences[k].paragraph < d.sentences[si].paragraph-asides || d.sentences[k].start < told {
		return 0, false
	}
	for i := d.sentences[k].first; i < d.sentences[k].end; i++ {
		if covered[i] {
			return 0, false
		}
	}
	return d.sentences[k].start, true
}

// isReferredTo says whether sentence si tells who said an utterance that fills the sentence in
// front of it: «…». Бұл туралы X айтты.
func (c *cast) isReferredTo(u *utterance, si int) bool {
	return u.first <= c.g.d.sentences[u.sentence].first+2 && c.refersBack(&c.g.d.sentences[si]) > 0
}

// attributedBehind says whether the sentence behind sentence si tells, by name, who said it.
func (c *cast) attributedBehind(si int) bool {
	d := c.g.d
	return si+1 < len(d.sentences) && d.sentences[si+1].paragraph-d.sentences[si].paragraph <= 1 && len(c.at[si+1]) > 0 && c.refersBack(&d.sentences[si+1]) > 0
}
