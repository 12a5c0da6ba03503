using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Gives a person a role, everywhere or in one agency.</summary>
[StoredName("organisation.give-role"), Requires(OrganisationPermissions.Manage)]
public sealed record GiveRole(long PersonId, string Role, long? AgencyId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class GiveRoleValidator : AbstractValidator<GiveRole>
{
    public GiveRoleValidator()
    {
        RuleFor(c => c.Role).Must(Roles.Given.Contains).Says("organisation.unknown-role");
        RuleFor(c => c.AgencyId).NotNull().When(c => Roles.InAgency.Contains(c.Role)).Says("organisation.role-needs-agency");
        RuleFor(c => c.AgencyId).Null().When(c => !Roles.InAgency.Contains(c.Role)).Says("organisation.role-everywhere");
    }
}

internal sealed class GiveRoleHandler(IntranetDbContext db, Records records) : IRequestHandler<GiveRole, Unit>
{
    public async Task<Unit> Handle(GiveRole request, CancellationToken cancellationToken)
    {
        await records.GetAsync<Person>(request.PersonId, expectedRevision: null, cancellationToken);
        if (request.AgencyId is { } agencyId) await records.GetAsync<Agency>(agencyId, expectedRevision: null, cancellationToken);
        var held = await db.Set<RoleAssignment>().AnyAsync(
            r => r.PersonId == request.PersonId && r.Role == request.Role && r.AgencyId == request.AgencyId, cancellationToken);
        if (!held) db.Add(new RoleAssignment(request.PersonId, request.Role, request.AgencyId));
        return Unit.Value;
    }
}
