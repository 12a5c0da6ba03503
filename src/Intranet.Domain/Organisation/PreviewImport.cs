using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Tells what the rows of a spreadsheet would add and change, and which are refused and why; changes nothing.</summary>
[Requires(OrganisationPermissions.Manage)]
public sealed record PreviewImport(ImportKind Kind, IReadOnlyList<ImportRow> Rows) : IQuery<ImportPlan>;

internal sealed class PreviewImportValidator : AbstractValidator<PreviewImport>
{
    public PreviewImportValidator() =>
        RuleFor(q => q.Rows.Count).InclusiveBetween(1, ImportColumns.MaxRows).Says("organisation.import-rows", ImportColumns.MaxRows).OverridePropertyName("File");
}

internal sealed class PreviewImportHandler(ImportPlanner planner) : IRequestHandler<PreviewImport, ImportPlan>
{
    public async Task<ImportPlan> Handle(PreviewImport request, CancellationToken cancellationToken) =>
        ImportPlanner.PlanOf(await planner.DraftAsync(request.Kind, request.Rows, cancellationToken));
}
