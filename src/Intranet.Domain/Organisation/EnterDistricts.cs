using FluentValidation;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <param name="OfficeCode">The code of the agency that is its office; null: not known yet.</param>
public sealed record DistrictEntry(string Code, string NameTh, string NameEn, IReadOnlyList<SubdistrictEntry> Subdistricts, string? OfficeCode = null);

public sealed record SubdistrictEntry(string Code, string NameTh);

/// <summary>Enters districts with their subdistricts, or corrects the names and the offices of those known by their codes.</summary>
[StoredName("organisation.enter-districts"), Requires(ComplaintsPermissions.Configure)]
public sealed record EnterDistricts(IReadOnlyList<DistrictEntry> Districts, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class EnterDistrictsValidator : AbstractValidator<EnterDistricts>
{
    public EnterDistrictsValidator() => RuleForEach(c => c.Districts).ChildRules(district =>
    {
        district.RuleFor(d => d.Code).RequiredText(4).Matches("^[0-9]{4}$").Says("organisation.district-code");
        district.RuleFor(d => d.NameTh).RequiredText(100);
        district.RuleFor(d => d.NameEn).RequiredText(100);
        district.RuleForEach(d => d.Subdistricts).ChildRules(subdistrict =>
        {
            subdistrict.RuleFor(s => s.Code).RequiredText(6).Matches("^[0-9]{6}$").Says("organisation.subdistrict-code");
            subdistrict.RuleFor(s => s.NameTh).RequiredText(100);
        });
    });
}

/// <remarks>
/// Refuses with "organisation.no-such-office": no agency that is a district's office has the code; or with
/// "organisation.subdistrict-elsewhere": a subdistrict with that code is known in another district.
/// </remarks>
internal sealed class EnterDistrictsHandler(IntranetDbContext db) : IRequestHandler<EnterDistricts, Unit>
{
    public async Task<Unit> Handle(EnterDistricts request, CancellationToken cancellationToken)
    {
        var known = await db.Set<District>().Include(d => d.Subdistricts).ToDictionaryAsync(d => d.Code, cancellationToken);
        var offices = await db.Set<Agency>().Where(a => a.Kind == AgencyKind.District).ToDictionaryAsync(a => a.Code, a => a.Id, cancellationToken);
        var districtOf = known.Values.SelectMany(d => d.Subdistricts.Select(s => (s.Code, District: d.Code))).ToDictionary(s => s.Code, s => s.District, StringComparer.Ordinal);
        foreach (var entry in request.Districts)
        {
            foreach (var (code, _) in entry.Subdistricts)
                if (!districtOf.TryAdd(code, entry.Code) && districtOf[code] != entry.Code) throw new RuleBroken("organisation.subdistrict-elsewhere", code);

            var office = OfficeOf(entry, offices);
            if (known.TryGetValue(entry.Code, out var district)) district.Correct(entry, office);
            else db.Add(known[entry.Code] = new District(entry, office));
        }

        return Unit.Value;
    }

    private static long? OfficeOf(DistrictEntry entry, Dictionary<string, long> offices) =>
        entry.OfficeCode is not { } code ? null
        : offices.TryGetValue(code, out var id) ? id
        : throw new RuleBroken("organisation.no-such-office", code);
}
