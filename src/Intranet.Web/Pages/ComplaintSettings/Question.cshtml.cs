using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>Adds a question to a category, words one otherwise, or puts it no more.</summary>
public sealed class QuestionModel(IMediator mediator, IStringLocalizer<ComplaintSettingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The question; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Question { get; set; }

    /// <summary>The category as it was on the person's screen.</summary>
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public QuestionInput Input { get; set; } = new();

    public CategoryRow Row { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var terms = await ReadAsync();
        Revision = Row.Revision;
        if (terms is not null) Input = QuestionInput.Of(terms);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        return await AfterAsync(() => new WriteQuestion(Id, Revision, Question, CategoryInput.Coded(Input.Code), Input.ToTerms()), "question.done");
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (await ReadAsync() is not { } terms) return NotFound();

        Input = QuestionInput.Of(terms);
        return await AfterAsync(() => new EndQuestion(Id, Revision, Question!.Value), "question.ended");
    }

    protected override string? FieldOfRule(string code) => code == "complaints.question-code-known" ? nameof(QuestionInput.Code) : null;

    private async Task<IActionResult> AfterAsync(Func<IRequest<Unit>> command, string done)
    {
        if (!(await TrySendAsync(command)).Accepted) return Page();

        Done = texts[done];
        return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/complaints/categories/{Id}"));
    }

    /// <summary>What is said of the question; null for a new one.</summary>
    private async Task<QuestionTerms?> ReadAsync()
    {
        Row = (await SendAsync(new ReadCategories())).Find(Id);
        if (Question is not { } id) return null;

        return Row.Questions.FirstOrDefault(q => q.Id == id)?.Terms ?? throw new RecordNotFound();
    }

    /// <summary>A question as typed.</summary>
    public sealed class QuestionInput
    {
        public string? Code { get; set; }

        public string? TextTh { get; set; }

        public string? TextEn { get; set; }

        public QuestionKind Kind { get; set; }

        public bool IsRequired { get; set; }

        public static QuestionInput Of(QuestionTerms terms) => new() { TextTh = terms.TextTh, TextEn = terms.TextEn, Kind = terms.Kind, IsRequired = terms.IsRequired };

        public QuestionTerms ToTerms() => new(CategoryInput.Text(TextTh), CategoryInput.Text(TextEn), Kind, IsRequired);
    }
}
