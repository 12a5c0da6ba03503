namespace Intranet.Web.Tests.Pages;

/// <summary>
/// A task is shown to those who may do it, asked for it or supervise; the secretary asks for the answer. The head supervises the
/// office's work.
/// </summary>
public sealed partial class PermissionMatrixTests
{
    private const string TasksShown = """
        /tasks/asked            sign-in  shown  shown  shown  shown  shown  shown  shown
        /tasks/asked/{asked}    sign-in  404    shown  shown  404    404    404    404
        /tasks/asked/{nothing}  sign-in  404    404    404    404    404    404    404
        /tasks/ledger           sign-in  404    404    404    404    404    shown  404
        /tasks/new              sign-in  shown  shown  shown  shown  shown  shown  shown
        /tasks/office           sign-in  404    shown  404    404    404    404    404
        /tasks/steps/{kind}/{asked}       sign-in  404    shown  shown  404    404    404    404
        /tasks/steps/{kind}/{nothing}     sign-in  404    404    404    404    404    404    404
        /tasks/steps/{404}/{asked}        sign-in  404    404    404    404    404    404    404
        /tasks/{nothing}        sign-in  404    404    404    404    404    404    404
        /tasks/{task}           sign-in  404    shown  shown  404    shown  404    404
        """;

    private const string TasksPosted = """
        /tasks/asked/{asked}?handler=Accept     sign-in  404      refused  refused  404      404      404      404
        /tasks/asked/{asked}?handler=Cancel     sign-in  404      done     refused  404      404      404      404
        /tasks/asked/{asked}?handler=Report     sign-in  404      refused  done     404      404      404      404
        /tasks/asked/{asked}?handler=Return     sign-in  404      refused  refused  404      404      404      404
        /tasks/asked/{asked}?handler=Tick       sign-in  404      refused  done     404      404      404      404
        /tasks/new                              sign-in  refused  refused  refused  refused  refused  refused  refused
        /tasks/office?handler=Claim             sign-in  404      shown    404      404      404      404      404
        /tasks/office?handler=Reassign          sign-in  404      shown    404      404      404      404      404
        /tasks/office?handler=Release           sign-in  404      shown    404      404      404      404      404
        /tasks/{task}                           sign-in  404      done     done     404      refused  404      404
        /tasks/{task}?handler=FollowUp          sign-in  404      done     done     404      done     404      404
        """;
}
