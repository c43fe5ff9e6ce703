package language

import (
	"math"

	"minber/digest"
)

// topicWeights say how likely a text is about a topic that has told so much of
// each: the first number is what speaks for it without a word, then what the
// logarithm of the worth of each topic's words adds, in the order of
// digest.Topics. A topic's own words speak for it, those of most others against
// it; where water is short and a minister is asked, a dam speaks for oversight.
//
// They are no judgements: a logistic regression, one for all languages, with a
// penalty on the squares, made them of the labelled articles of practice and
// brief (a topic is on the label or not). Foretold for each eighth of those from
// the others, micro F1 is 0.775. Weights for each phrase, a constant for each
// language and the length of a text foretell no better. Make them again when
// words of topics change a lot.
var topicWeights = [len(digest.Topics)][1 + len(digest.Topics)]float64{
	{-2.52, 3.59, -0.68, -0.18, -0.39, -0.02, -0.22, 0.04, -0.39, 0.19, -0.91, -0.57, -0.40},  // interparliamentary
	{-3.64, -0.53, 3.01, -0.10, -0.20, -0.02, 0.07, -0.15, -0.02, 0.05, -0.06, -0.60, 0.20},   // legislation
	{-3.10, -0.11, -0.07, 2.72, -0.68, -0.17, -0.24, -0.29, 0.23, 0.32, -0.31, -0.34, 0.17},   // reform_elections
	{-3.93, 0.50, -0.12, 0.03, 2.73, -0.69, -0.43, -0.56, -0.44, -0.40, 0.07, 0.11, -0.19},    // economy_budget
	{-2.88, 0.16, -0.36, -0.84, -0.72, 3.25, -0.63, -0.18, -0.07, -0.19, 0.04, -0.11, -0.43},  // security_justice
	{-2.94, -0.39, -0.11, -0.61, -0.23, -0.24, 3.19, -0.33, -0.65, -0.13, 0.14, -0.33, -0.25}, // social
	{-3.11, -0.07, 0.22, -0.24, -0.61, -0.24, -0.74, 3.53, -0.33, 0.01, -0.08, -0.44, -0.58},  // environment_energy
	{-4.07, 0.20, -0.01, 0.10, -0.16, -0.04, -0.30, -0.08, 3.73, -0.05, -1.00, -0.06, -0.22},  // digital_ai
	{-3.55, -0.16, -0.17, -0.26, -0.48, -0.28, -0.03, -0.62, -0.32, 3.05, -0.24, -0, -0.32},   // culture_religion
	{-1.82, -0.86, -1.15, -0.07, -0.17, -0.01, 0.27, 0.32, -0.03, -0.37, 2.70, -0.28, -0.04},  // oversight
	{-3.47, -0.49, 0.10, 0.01, -0.23, 0.24, -0.49, -0.35, -0.82, -0.34, -0.52, 3.07, -0.10},   // appointments
	{-3.98, -0.29, -0.16, -0.51, -0.07, -0.38, -0.83, 0.17, -0.42, -0.11, -0.19, -0.40, 3.47}, // agriculture_regions
}

// topicChances turns what the words of a text are worth for each topic into how
// likely it is about that topic, between 0 and 1.
func topicChances(sums *[len(digest.Topics)]float64) (chances [len(digest.Topics)]float64) {
	var told [len(digest.Topics)]float64
	for i, s := range sums {
		told[i] = math.Log1p(s)
	}
	for t := range topicWeights {
		z := topicWeights[t][0]
		for i, v := range told {
			z += topicWeights[t][1+i] * v
		}
		chances[t] = 1 / (1 + math.Exp(-z))
	}
	return chances
}
