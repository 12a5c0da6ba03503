using Intranet.Domain.Complaints;
using Intranet.Web.Data.Demo;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>What of the demo's own cases must not be come upon, as its file says: who brought them, and what the guarded ones are about.</summary>
internal static class DemoSecrets
{
    public static IEnumerable<Secret> All() => DemoFiles.Complaints.Complaints.SelectMany(Of);

    private static IEnumerable<Secret> Of(DemoComplaint demo)
    {
        var nobody = new HashSet<string>(StringComparer.Ordinal);

        // Some are called by what they are ("a guardian"), which is no name and stands in the text as well.
        if (demo.Complainant is { Kind: ComplainantKind.Individual, NameTh: { } name } && name.StartsWith("นา", StringComparison.Ordinal))
            yield return new Secret(demo.Id, "complainant's name", name, nobody);
        if (demo.Complainant.Phone is { } phone) yield return new Secret(demo.Id, "complainant's telephone number", phone, nobody);
        if (demo is { Restricted: false, Confidentiality: not "secret" }) yield break;

        // Weeks after the demo's day all three stand on the governor's list (ADR 27).
        var agencies = demo.Routes.SelectMany(r => new[] { DemoOffices.HeadOf(r.Agency), DemoOffices.ClerkOf(r.Agency) });
        var handlers = agencies.Concat([Quarry.Superior, Quarry.Handler, .. Quarry.Governors]).ToHashSet(StringComparer.Ordinal);
        yield return new Secret(demo.Id, "title", demo.TitleTh, handlers);
        yield return new Secret(demo.Id, "detail", demo.DetailTh, handlers);
    }
}
