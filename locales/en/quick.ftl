### The quick answer: eight questions, one at a time.

quick-title = Quick answer: eight questions
quick-progress = Question { $number } of { $count }
quick-next = Next
quick-back = Back
quick-not-sure = Not sure
quick-from-example = This is from the open example. Replace it with yours, or go on.
quick-usual = Half of the published figures lie between { $low } and { $high }. If you are not sure, { $middle } stands in.
quick-usual-source = Source: { $source }
quick-answer-title = Your quick answer
quick-not-asked = Not asked
quick-not-asked-why = These entries come from the project that is open. Look at those that matter to you.
quick-full = Everything in detail
quick-again = Back to the first question
quick-offer = In a hurry? Eight questions, one at a time, and you have a first answer.
quick-offer-open = Quick answer
