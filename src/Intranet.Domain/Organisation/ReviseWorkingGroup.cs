using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Corrects what is registered about a body: names, order, term, secretariat, how its meetings count and are handed on.</summary>
[StoredName("organisation.revise-working-group"), Requires(OrganisationPermissions.Manage)]
public sealed record ReviseWorkingGroup(long WorkingGroupId, int ExpectedRevision, BodyFacts Facts) : ICommand<Unit>;

internal sealed class ReviseWorkingGroupValidator : AbstractValidator<ReviseWorkingGroup>
{
    public ReviseWorkingGroupValidator() => RuleFor(c => c.Facts).SetValidator(new BodyFactsValidator());
}

internal sealed class ReviseWorkingGroupHandler(IntranetDbContext db, Records records) : IRequestHandler<ReviseWorkingGroup, Unit>
{
    public async Task<Unit> Handle(ReviseWorkingGroup request, CancellationToken cancellationToken)
    {
        var group = await records.GetAsync<WorkingGroup>(request.WorkingGroupId, request.ExpectedRevision, cancellationToken);
        await records.GetAsync<Agency>(request.Facts.SecretariatAgencyId, expectedRevision: null, cancellationToken);
        if (await db.Set<WorkingGroup>().IgnoreQueryFilters([RecordAccess.FilterName]).AnyAsync(g => g.Code == request.Facts.Code && g.Id != group.Id, cancellationToken))
            throw new RuleBroken("organisation.group-code-taken", request.Facts.Code);

        group.Revise(request.Facts);
        return Unit.Value;
    }
}
