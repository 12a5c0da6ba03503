using FluentValidation;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

public sealed record DistrictEntry(string Code, string NameTh, string NameEn, IReadOnlyList<SubdistrictEntry> Subdistricts);

public sealed record SubdistrictEntry(string Code, string NameTh);

/// <summary>Enters districts with their subdistricts, or corrects the names of those known by their codes.</summary>
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

/// <remarks>Refuses with "organisation.subdistrict-elsewhere": a subdistrict with that code is known in another district.</remarks>
internal sealed class EnterDistrictsHandler(IntranetDbContext db) : IRequestHandler<EnterDistricts, Unit>
{
    public async Task<Unit> Handle(EnterDistricts request, CancellationToken cancellationToken)
    {
        var known = await db.Set<District>().Include(d => d.Subdistricts).ToDictionaryAsync(d => d.Code, cancellationToken);
        var districtOf = known.Values.SelectMany(d => d.Subdistricts.Select(s => (s.Code, District: d.Code))).ToDictionary(s => s.Code, s => s.District, StringComparer.Ordinal);
        foreach (var entry in request.Districts)
        {
            foreach (var (code, _) in entry.Subdistricts)
                if (!districtOf.TryAdd(code, entry.Code) && districtOf[code] != entry.Code) throw new RuleBroken("organisation.subdistrict-elsewhere", code);

            if (known.TryGetValue(entry.Code, out var district)) district.Correct(entry);
            else db.Add(known[entry.Code] = new District(entry));
        }

        return Unit.Value;
    }
}
