using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Tasks;

/// <summary>Asks somebody to do something, from a checklist that is often needed or from nothing.</summary>
[Authorize(Policy = TasksPermissions.Use)]
public sealed class NewModel(IMediator mediator, IStringLocalizer<TasksPageTexts> texts) : IntranetPage(mediator)
{
    /// <summary>The code of a checklist to begin with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Template { get; set; }

    [BindProperty]
    public NewTaskInput Input { get; set; } = new();

    public Choices Given { get; private set; } = null!;

    public IEnumerable<SelectListItem> Addressees
    {
        get
        {
            var (people, desks) = (new SelectListGroup { Name = texts["new.people"] }, new SelectListGroup { Name = texts["new.desks"] });
            return Given.People.Select(p => new SelectListItem($"{Texts.Name(p.Name)} – {Texts.Name(p.Position)}", PrincipalKey.Person(p.PersonId).Value) { Group = people })
                .Concat(Given.Desks.Select(d => new SelectListItem(texts["who.desk", Texts.Name(d.Name)], PrincipalKey.Desk(d.AgencyId).Value) { Group = desks }));
        }
    }

    public async Task OnGetAsync()
    {
        Given = await SendAsync(new ReadChoices());
        if (Given.Templates.FirstOrDefault(t => t.Code == Template) is not { } template) return;
        (Input.Title, Input.Checklist) = (Texts.Name(template.Name), template.Lines);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await TrySendAsync(() => new AskTask(
            new TaskOrder(Input.Title ?? "", Input.Instruction, new PrincipalKey(Input.Addressee ?? ""), Input.DueOn ?? DateOnly.MinValue, Input.Rows()), OperationId));
        if (sent.Accepted)
        {
            Done = texts["new.done"];
            return RedirectToPage("AdHoc", new { Id = sent.Result.ToString(CultureInfo.InvariantCulture) });
        }

        Given = await SendAsync(new ReadChoices());
        return Page();
    }

    protected override string FieldOf(string property) =>
        property.Contains(nameof(TaskOrder.Checklist), StringComparison.Ordinal) ? nameof(Input.Checklist) : base.FieldOf(property);

    protected override string? FieldOfRule(string code) => code == "tasks.not-yours-to-ask" ? nameof(Input.Addressee) : null;

    [Requires(TasksPermissions.Use)]
    public sealed record ReadChoices : IQuery<Choices>;

    public sealed record Choices(IReadOnlyList<Target> People, IReadOnlyList<Desk> Desks, IReadOnlyList<TemplateChoice> Templates);

    public sealed record Desk(long AgencyId, BilingualText Name);

    public sealed record TemplateChoice(string Code, BilingualText Name, string Lines);

    internal sealed class ReadChoicesHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadChoices, Choices>
    {
        private const int Most = 400;

        public async Task<Choices> Handle(ReadChoices request, CancellationToken cancellationToken)
        {
            var mine = current.Actor.AgencyId;
            var own = db.Set<Agency>().Where(a => a.Id == mine || a.ParentAgencyId == mine).Select(a => (long?)a.Id);
            var people = db.Set<Person>().AsNoTracking()
                .Where(p => own.Contains(p.AgencyId) && db.Set<Domain.Accounts.Account>().Any(a => a.PersonId == p.Id))
                .OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(Most)
                .Select(p => new Target(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)));
            var desks = db.Set<Agency>().AsNoTracking()
                .Where(a => db.Set<RoleAssignment>().Any(r => r.Role == Roles.RegistryClerk && r.AgencyId == a.Id))
                .OrderBy(a => a.Precedence).Take(Most).Select(a => new Desk(a.Id, new BilingualText(a.NameTh, a.NameEn)));
            var templates = db.Set<ChecklistTemplate>().AsNoTracking().OrderBy(t => t.Id).Take(Most)
                .Select(t => new TemplateChoice(t.Code, new BilingualText(t.NameTh, t.NameEn), t.Lines));
            return new Choices(
                await people.ToListAsync(cancellationToken), await desks.ToListAsync(cancellationToken), await templates.ToListAsync(cancellationToken));
        }
    }
}

/// <summary>What is asked.</summary>
public sealed class NewTaskInput
{
    public string? Title { get; set; }

    public string? Instruction { get; set; }

    /// <summary>The key of the person or desk.</summary>
    public string? Addressee { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>One row a line.</summary>
    public string? Checklist { get; set; }

    public IReadOnlyList<string> Rows() => (Checklist ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
