extension Range<Int> {
    /// The first place that is not of a kind, where all that are stand before all that are not; the end where all are.
    ///
    /// A binary search: `days.indices.partitionPoint { days[$0] < day }` is the first of ascending days not before one.
    @inlinable
    package func partitionPoint(_ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
