using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Takes a role from a person. The last system administrator keeps theirs.</summary>
[StoredName("organisation.withdraw-role"), Requires(OrganisationPermissions.Manage)]
public sealed record WithdrawRole(long RoleAssignmentId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class WithdrawRoleHandler(IntranetDbContext db, Records records) : IRequestHandler<WithdrawRole, Unit>
{
    public async Task<Unit> Handle(WithdrawRole request, CancellationToken cancellationToken)
    {
        var assignment = await records.GetAsync<RoleAssignment>(request.RoleAssignmentId, expectedRevision: null, cancellationToken);
        if (assignment.Role == Roles.SystemAdmin
            && !await db.Set<RoleAssignment>().AnyAsync(r => r.Role == Roles.SystemAdmin && r.Id != assignment.Id, cancellationToken))
            throw new RuleBroken("organisation.last-administrator");

        assignment.Withdraw();
        db.Remove(assignment);
        return Unit.Value;
    }
}
