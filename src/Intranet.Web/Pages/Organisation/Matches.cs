using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Finds by words, in any order; no words find everything.</summary>
internal static class Matches
{
    public const int MaxSearch = 100;

    public static IQueryable<Agency> Matching(this IQueryable<Agency> agencies, string? search) =>
        Words(search).Aggregate(agencies, (found, word) => found.Where(a => a.SearchText.Contains(word)));

    public static IQueryable<Person> Matching(this IQueryable<Person> people, string? search) =>
        Words(search).Aggregate(people, (found, word) => found.Where(p => p.SearchText.Contains(word)));

    private static string[] Words(string? search) =>
        ThaiText.Canonical(ThaiText.Truncate(search ?? "", MaxSearch)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
