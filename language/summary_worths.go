package language

// What makes a sentence worth reading, beside what it tells. Each is 1 where it
// holds, unless it says how much.
const (
	isEarly    = iota // one of the first eight
	isLate            // how far down it stands, from 0 to 1
	isAlone           // a paragraph of its own
	isClosing         // the last of several in a paragraph
	firstNews         // how much the verbs of the first sentence tell
	hasNumbers        // a second number
	hasFigures        // how many, dates included, at most mostFigures
	hasPast           // a date long ago
	hasNews           // how much its verbs tell, at most mostNews
	inTitle           // the share of its words that the headline has
	hasNames          // the share of its words that have a capital
	hasCommas         // how many, at most mostCommas
	isQuoted          // the share of it that is direct speech
	isVerbless
	isPersonal // says I, we, you
	hasDecided
	hasProposed
	hasPromised
	hasFound
	hasProvided
	hasMade
	hasMet    // of two who are named
	hasFailed // of one
	qualities
)

// deedQualities are those that a word alone tells.
var deedQualities = [...]struct {
	quality int
	deed    deed
}{
	{hasDecided, decides}, {hasProposed, proposes}, {hasPromised, promises}, {hasFound, finds}, {hasProvided, provides}, {hasMade, makes},
}

// What a sentence can tell. What many sentences of a text tell, none of them
// must be read for; what one alone tells is news; and the first that tells
// something tells what the others go on about.
const (
	aNumber  = iota // outside dates
	aCount          // a number in words
	aMeasure        // a number of something: money, people, a share
	aVote           // a number of votes
	aDate
	upcoming
	aDue      // something coming up with its date
	aProposal // something only proposed
	aMeeting  // of two who are named
	anEvent
	aChamber // the name of a parliament
	aQuote   // some of it is direct speech
	matters
)

// worths are what each quality, and each thing told, is worth in facts that a
// reader must not miss: a ridge regression over the sentences of all labelled
// articles in the three languages, each shortened version of a sentence counted
// as a part of it, rounded. What is in it was chosen by how many facts of one
// group of articles, by its own writers, are told in summaries whose worths are
// estimated from all the others. Single words gain nothing that is sure, nor do
// what words are rare or central, who is named first, how long the text is, and
// worths of a language's own. What goes together is learned beside: see
// passagesText.
var (
	worths = [qualities]float64{
		isEarly: 0.03, isLate: -0.11, isAlone: -0.09, isClosing: -0.07, firstNews: 0.07, hasNumbers: 0.12, hasFigures: 0.07, hasPast: -0.15,
		hasNews: 0.08, inTitle: 0.2, hasNames: 0.13, hasCommas: -0.02, isQuoted: 0.07, isVerbless: -0.02, isPersonal: -0.05,
		hasDecided: 0.06, hasProposed: 0.04, hasPromised: -0.03, hasFound: 0.03, hasProvided: 0.05, hasMade: 0.03, hasMet: 0.09, hasFailed: 0.1,
	}
	// rareWorths are divided by the root of how many sentences tell the same.
	rareWorths = [matters]float64{
		aNumber: 0.3, aCount: 0.16, aMeasure: 0.05, aVote: 0.04, aDate: 0.24, upcoming: 0.19, aDue: 0.25, aProposal: -0.06, aMeeting: 0.08, anEvent: 0.07, aChamber: 0.09, aQuote: -0.1,
	}
	firstWorths = [matters]float64{
		aNumber: -0.03, aCount: -0.03, aMeasure: 0.04, aVote: 0.03, aDate: -0.08, upcoming: -0.03, aDue: 0.05, aMeeting: 0.09, aChamber: 0.12, aQuote: -0.07,
	}
)
