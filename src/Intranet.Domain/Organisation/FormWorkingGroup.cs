using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Enters a body, with its seats in order of precedence as far as they are known. Result: its id.</summary>
[StoredName("organisation.form-working-group"), Requires(OrganisationPermissions.Manage)]
public sealed record FormWorkingGroup(
    string Code, string NameTh, string NameEn, long SecretariatAgencyId, string? OrderNumber, IReadOnlyList<Seat> Seats,
    Guid OperationId = default, DateOnly? From = null, DateOnly? To = null, NumberingRule Numbering = NumberingRule.CalendarYear,
    int DelegationDepth = WorkingGroup.DefaultDelegationDepth) : ICommand<long>, IOnce
{
    public BodyFacts Facts => new(Code, NameTh, NameEn, SecretariatAgencyId, OrderNumber, From, To, Numbering, DelegationDepth);
}

internal sealed class FormWorkingGroupValidator : AbstractValidator<FormWorkingGroup>
{
    public FormWorkingGroupValidator()
    {
        RuleFor(c => c.Facts).SetValidator(new BodyFactsValidator());
        RuleForEach(c => c.Seats).SetValidator(new SeatValidator());
    }
}

internal sealed class BodyFactsValidator : AbstractValidator<BodyFacts>
{
    private const int DeepestDelegation = 2;

    public BodyFactsValidator()
    {
        RuleFor(c => c.Code).Code();
        RuleFor(c => c.NameTh).RequiredText(300);
        RuleFor(c => c.NameEn).RequiredText(300);
        RuleFor(c => c.SecretariatAgencyId).GreaterThan(0).Says("field.required");
        RuleFor(c => c.OrderNumber).OptionalText(100);
        RuleFor(c => c.To).GreaterThanOrEqualTo(c => c.From!.Value).When(c => c is { From: not null, To: not null }).Says("field.last-day-before-first");
        RuleFor(c => c.Numbering).IsInEnum().Says("field.required");
        RuleFor(c => c.DelegationDepth).InclusiveBetween(1, DeepestDelegation).Says("organisation.delegation-depth", DeepestDelegation);
    }
}

internal sealed class SeatValidator : AbstractValidator<Seat>
{
    public SeatValidator()
    {
        RuleFor(s => s.PersonId).Must((seat, personId) => personId is null != seat.PostId is null).Says("organisation.seat").OverridePropertyName("Sitter");
        RuleFor(s => s.Role).IsInEnum().Says("field.required");
        RuleFor(s => s.To).GreaterThanOrEqualTo(s => s.From!.Value).When(s => s is { From: not null, To: not null }).Says("field.last-day-before-first");
    }
}

internal sealed class FormWorkingGroupHandler(IntranetDbContext db, Records records) : IRequestHandler<FormWorkingGroup, long>
{
    public async Task<long> Handle(FormWorkingGroup request, CancellationToken cancellationToken)
    {
        await records.GetAsync<Agency>(request.SecretariatAgencyId, expectedRevision: null, cancellationToken);
        if (await db.Set<WorkingGroup>().IgnoreQueryFilters([RecordAccess.FilterName]).AnyAsync(g => g.Code == request.Code, cancellationToken))
            throw new RuleBroken("organisation.group-code-taken", request.Code);

        var group = new WorkingGroup(request.Facts, request.Seats);
        db.Add(group);
        return group.Id;
    }
}
