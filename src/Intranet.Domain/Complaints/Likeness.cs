using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>Whether two short texts speak of the same thing: Thai sets no spaces between words, so groups of letters are compared.</summary>
internal static class Likeness
{
    private const int Group = 3;

    /// <summary>Shorter texts ("หมู่ 4") are much like too many others.</summary>
    private const int Fewest = 4;

    // What part of the shorter text's groups the other has too. By half, the demo's titles tell each other apart, but for those sent twice.
    private const double Enough = 0.5;

    public static bool AreSimilar(string? one, string? other)
    {
        var (left, right) = (GroupsOf(one), GroupsOf(other));
        if (Math.Min(left.Count, right.Count) < Fewest) return false;

        return left.Count(right.Contains) >= Enough * Math.Min(left.Count, right.Count);
    }

    private static HashSet<string> GroupsOf(string? text)
    {
        var letters = ThaiText.Canonical(text ?? "").Replace(" ", "", StringComparison.Ordinal);
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - Group + 1)).Select(start => letters.Substring(start, Group))];
    }
}
