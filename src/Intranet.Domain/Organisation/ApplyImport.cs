using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>
/// Carries out a previewed import, all of it or nothing; refused rows are left out, as the preview said. Result: how many
/// records were added and changed.
/// </summary>
/// <param name="Fingerprint">Of the plan that was looked at.</param>
[StoredName("organisation.apply-import"), Requires(OrganisationPermissions.Manage)]
public sealed record ApplyImport(ImportKind Kind, IReadOnlyList<ImportRow> Rows, string Fingerprint, Guid OperationId = default)
    : ICommand<ImportResult>, IOnce;

public sealed record ImportResult(int Added, int Changed);

internal sealed class ApplyImportHandler(ImportPlanner planner) : IRequestHandler<ApplyImport, ImportResult>
{
    public async Task<ImportResult> Handle(ApplyImport request, CancellationToken cancellationToken)
    {
        var drafts = await planner.DraftAsync(request.Kind, request.Rows, cancellationToken);
        var plan = ImportPlanner.PlanOf(drafts);
        if (plan.Fingerprint != request.Fingerprint) throw new RuleBroken("organisation.import-changed");

        foreach (var draft in drafts.Where(d => d.Line.Outcome is ImportOutcome.Added or ImportOutcome.Changed)) draft.Apply!();
        return new ImportResult(plan.Count(ImportOutcome.Added), plan.Count(ImportOutcome.Changed));
    }
}
