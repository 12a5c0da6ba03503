using FluentValidation;
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
[StoredName("organisation.enter-districts"), Requires(OrganisationPermissions.Manage)]
public sealed record EnterDistricts(IReadOnlyList<DistrictEntry> Districts, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class EnterDistrictsValidator : AbstractValidator<EnterDistricts>
{
    public EnterDistrictsValidator() => RuleForEach(c => c.Districts).ChildRules(district =>
    {
        district.RuleFor(d => d.Code).RequiredText(4);
        district.RuleFor(d => d.NameTh).RequiredText(100);
        district.RuleFor(d => d.NameEn).RequiredText(100);
        district.RuleForEach(d => d.Subdistricts).ChildRules(subdistrict =>
        {
            subdistrict.RuleFor(s => s.Code).RequiredText(6);
            subdistrict.RuleFor(s => s.NameTh).RequiredText(100);
        });
    });
}

/// <remarks>Refuses with "organisation.no-such-office": no agency that is a district's office has the code.</remarks>
internal sealed class EnterDistrictsHandler(IntranetDbContext db) : IRequestHandler<EnterDistricts, Unit>
{
    public async Task<Unit> Handle(EnterDistricts request, CancellationToken cancellationToken)
    {
        var known = await db.Set<District>().Include(d => d.Subdistricts).ToDictionaryAsync(d => d.Code, cancellationToken);
        var offices = await db.Set<Agency>().Where(a => a.Kind == AgencyKind.District).ToDictionaryAsync(a => a.Code, a => a.Id, cancellationToken);
        foreach (var entry in request.Districts)
        {
            if (!known.TryGetValue(entry.Code, out var district)) db.Add(district = new District(entry.Code));
            district.Write(entry, OfficeOf(entry, offices));
        }

        return Unit.Value;
    }

    private static long? OfficeOf(DistrictEntry entry, Dictionary<string, long> offices) =>
        entry.OfficeCode is not { } code ? null
        : offices.TryGetValue(code, out var id) ? id
        : throw new RuleBroken("organisation.no-such-office", code);
}
