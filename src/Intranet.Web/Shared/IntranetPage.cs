using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Intranet.Web.Shared;

/// <summary>A page: binds, sends, and shows or redirects. Refusals become messages beside the field or above the form.</summary>
public abstract class IntranetPage(IMediator mediator) : PageModel
{
    /// <summary>What was done and what comes next; shown once on the page after a redirect.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Made when the form is shown, so that posting it twice takes effect once.</summary>
    [BindProperty]
    public Guid OperationId { get; set; } = Domain.Kernel.OperationId.New();

    protected Texts Texts => HttpContext.RequestServices.GetRequiredService<Texts>();

    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;

    protected Task<TResult> SendAsync<TResult>(IRequest<TResult> request) => mediator.Send(request, HttpContext.RequestAborted);

    /// <summary>Sends a command unless the form has errors already; a refusal is added to them and keeps what was typed.</summary>
    /// <param name="fieldPrefix">The form's property under which the command's fields stand, e.g. "Input".</param>
    /// <param name="request">Made only from a form without errors.</param>
    protected async Task<Sent<TResult>> TrySendAsync<TResult>(Func<IRequest<TResult>> request, string fieldPrefix = "Input")
    {
        if (!ModelState.IsValid) return new Sent<TResult>(Accepted: false, default);
        var isOutdated = false;
        try
        {
            return new Sent<TResult>(Accepted: true, await SendAsync(request()));
        }
        catch (InvalidRequest refusal)
        {
            foreach (var error in refusal.Errors)
                ModelState.AddModelError($"{fieldPrefix}.{FieldOf(error.Field)}", Texts.Refusal(error.Code, error.Args));
        }
        catch (Refusal refusal) when (refusal is RuleBroken or RecordChanged)
        {
            isOutdated = refusal is RecordChanged;
            ModelState.AddModelError(FieldOfRule(refusal.Code) is { } field ? $"{fieldPrefix}.{field}" : string.Empty, Texts.Refusal(refusal.Code, refusal.Args));
        }

        // The page is shown afresh: what is sent from it is another operation.
        ModelState.Remove(nameof(OperationId));
        OperationId = Domain.Kernel.OperationId.New();
        return new Sent<TResult>(Accepted: false, default, isOutdated);
    }

    /// <summary>
    /// The revision by which a form goes that is shown again: the record's once the person has been told that somebody changed it,
    /// until then that of what they were shown.
    /// </summary>
    protected int RevisionAfter<TResult>(Sent<TResult> refused, int shown, int current)
    {
        if (!refused.IsOutdated) return shown;
        ModelState.Remove("Revision");
        return current;
    }

    /// <summary>Sends one of several commands, each a use case of its own: one that is refused keeps none of the others back.</summary>
    /// <returns>Why it was refused; null if it was not.</returns>
    protected async Task<string?> RefusalAsync<TResult>(IRequest<TResult> request)
    {
        try
        {
            await SendAsync(request);
            return null;
        }
        catch (InvalidRequest refusal)
        {
            return Texts.Refusal(refusal.Errors[0].Code, refusal.Errors[0].Args);
        }
        catch (Refusal refusal)
        {
            return Texts.Refusal(refusal.Code, refusal.Args);
        }
    }

    /// <summary>The form's field for a property of the command: the last part of its path, unless a page knows better.</summary>
    protected virtual string FieldOf(string property) => property[(property.LastIndexOf('.') + 1)..];

    /// <summary>The form's field that a broken rule is about; null where it is about none.</summary>
    protected virtual string? FieldOfRule(string code) => null;
}

/// <param name="IsOutdated">Whether it was refused because somebody changed the record meanwhile.</param>
public readonly record struct Sent<TResult>(bool Accepted, TResult? Result, bool IsOutdated = false);
