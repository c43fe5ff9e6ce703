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
	{-2.50, 3.60, -0.67, -0.21, -0.41, -0.05, -0.22, 0.04, -0.41, 0.17, -0.90, -0.59, -0.41},   // interparliamentary
	{-3.67, -0.55, 2.99, -0.10, -0.17, 0.04, 0.08, -0.14, -0.02, 0.08, -0.10, -0.59, 0.20},     // legislation
	{-3.10, -0.12, -0.10, 2.73, -0.68, -0.17, -0.24, -0.28, 0.26, 0.34, -0.34, -0.31, 0.16},    // reform_elections
	{-3.94, 0.49, -0.12, 0.05, 2.75, -0.68, -0.46, -0.56, -0.43, -0.39, 0.08, 0.13, -0.20},     // economy_budget
	{-2.91, 0.18, -0.33, -0.91, -0.71, 3.25, -0.68, -0.18, -0.03, -0.21, 0.06, -0.13, -0.39},   // security_justice
	{-2.92, -0.38, -0.10, -0.61, -0.22, -0.24, 3.22, -0.32, -0.70, -0.12, 0.11, -0.39, -0.26},  // social
	{-3.06, -0.10, 0.21, -0.24, -0.67, -0.26, -0.77, 3.54, -0.32, 0.03, -0.09, -0.36, -0.57},   // environment_energy
	{-4.07, 0.20, -0.02, 0.12, -0.15, -0.06, -0.33, -0.09, 3.78, -0.04, -0.96, -0.03, -0.21},   // digital_ai
	{-3.48, -0.16, -0.18, -0.23, -0.49, -0.27, -0.03, -0.63, -0.33, 3.04, -0.26, -0.07, -0.31}, // culture_religion
	{-1.89, -0.86, -1.16, -0.10, -0.17, 0.02, 0.28, 0.32, 0, -0.37, 2.67, -0.20, -0.03},        // oversight
	{-3.45, -0.48, 0.08, 0.03, -0.23, 0.31, -0.48, -0.34, -0.86, -0.35, -0.45, 3.01, -0.11},    // appointments
	{-3.95, -0.35, -0.19, -0.55, -0.12, -0.41, -0.80, 0.13, -0.42, -0.16, -0.25, -0.42, 3.42},  // agriculture_regions
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
