using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Gives an agency a new name from a day on and keeps the old one with its dates.</summary>
[StoredName("organisation.rename-agency"), Requires(OrganisationPermissions.Manage)]
public sealed record RenameAgency(
    long AgencyId, int ExpectedRevision, string NameTh, string NameEn, string ShortNameTh, DateOnly From) : ICommand<Unit>;

internal sealed class RenameAgencyValidator : AbstractValidator<RenameAgency>
{
    public RenameAgencyValidator()
    {
        RuleFor(c => c.NameTh).RequiredText(200);
        RuleFor(c => c.NameEn).RequiredText(200);
        RuleFor(c => c.ShortNameTh).RequiredText(40);
    }
}

internal sealed class RenameAgencyHandler(IntranetDbContext db, Records records, IBusinessClock clock) : IRequestHandler<RenameAgency, Unit>
{
    public async Task<Unit> Handle(RenameAgency request, CancellationToken cancellationToken)
    {
        var agency = await records.GetAsync<Agency>(request.AgencyId, request.ExpectedRevision, cancellationToken);
        await db.Entry(agency).Collection(a => a.Names).LoadAsync(cancellationToken);
        agency.Rename(request.NameTh, request.NameEn, request.ShortNameTh, request.From, clock.Today);
        return Unit.Value;
    }
}
