package language

// What the tests of this package compare with its model in package unicode.
var (
	IsLetter  = isLetter
	IsMark    = isMark
	IsUpper   = isUpper
	LowerRune = lowerRune
	Lower     = lower
)
