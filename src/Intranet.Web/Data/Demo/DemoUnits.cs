using Intranet.Domain.Organisation;

namespace Intranet.Web.Data.Demo;

/// <summary>Loads the parts of agencies, their heads and the names they had before.</summary>
internal static class DemoUnits
{
    private static readonly DateOnly s_inPost = new(2025, 10, 1);

    // The file has no dates; in this province the groups were merged at the end of fiscal year 2567.
    private static readonly DateOnly s_merged = new(2024, 9, 30);

    public static async Task LoadAsync(
        DemoSender sender, IReadOnlyDictionary<string, RegisteredAgency> agencies, IReadOnlyDictionary<string, long> people)
    {
        var parents = DemoFiles.Agencies.Agencies.ToDictionary(a => a.Code, StringComparer.Ordinal);
        var place = parents.Count;
        foreach (var unit in DemoFiles.Agencies.Units)
        {
            var head = DemoFiles.People.People.FirstOrDefault(p => p.Unit == unit.Code && p.SystemRoles.Contains("unit_head"));
            var parent = parents[unit.Agency];
            var registered = await sender.AsSystemAsync(new RegisterAgency(
                unit.Code, unit.NameTh, unit.NameEn, unit.Code, parent.Kind, parent.MinistryTh, DocumentCodeOf(unit, parent), Precedence: ++place,
                head?.PositionTh ?? $"หัวหน้า{unit.NameTh}", head?.PositionEn ?? $"Head, {unit.NameEn}", DemoSender.Operation($"unit/{unit.Code}"),
                ParentAgencyId: agencies[unit.Agency].AgencyId));
            if (head is not null)
                await sender.AsSystemAsync(new AppointHolder(
                    registered.HeadPostId, people[head.Id], HoldingKind.Substantive, s_inPost, To: null, OrderNumber: null, DemoSender.Operation($"unit-head/{unit.Code}")));
            foreach (var (former, index) in unit.FormerNamesTh.Select((name, i) => (name, i)))
                await sender.AsSystemAsync(new NoteFormerName(
                    registered.AgencyId, ExpectedRevision: null, former, former, From: null, s_merged, DemoSender.Operation($"former/{unit.Code}/{index}")));
        }
    }

    // Letters of a unit carry its own number after the agency's: 0017.1.
    private static string? DocumentCodeOf(DemoUnit unit, DemoAgency parent) =>
        parent.DocCode is { } code && unit.DocSub is { } sub ? $"{code}.{sub}" : null;
}
