using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Corrects what is registered about an agency: codes, kind, ministry, place in the tree and in lists, supervisor.</summary>
[StoredName("organisation.revise-agency"), Requires(OrganisationPermissions.Manage)]
public sealed record ReviseAgency(long AgencyId, int ExpectedRevision, AgencyFacts Facts) : ICommand<Unit>;

internal sealed class ReviseAgencyValidator : AbstractValidator<ReviseAgency>
{
    public ReviseAgencyValidator() => RuleFor(c => c.Facts).SetValidator(new AgencyFactsValidator());
}

internal sealed class ReviseAgencyHandler(IntranetDbContext db, Records records, AgencyRegister register) : IRequestHandler<ReviseAgency, Unit>
{
    public async Task<Unit> Handle(ReviseAgency request, CancellationToken cancellationToken)
    {
        var agency = await records.GetAsync<Agency>(request.AgencyId, request.ExpectedRevision, cancellationToken);
        await register.CheckAsync(request.Facts, agency.Id, cancellationToken);
        await db.Entry(agency).Collection(a => a.Names).LoadAsync(cancellationToken);
        agency.Revise(request.Facts);
        return Unit.Value;
    }
}
