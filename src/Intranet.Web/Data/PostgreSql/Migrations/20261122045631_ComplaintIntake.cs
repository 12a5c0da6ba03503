using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ComplaintIntake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Complaint_CategoryId",
                table: "Complaint");

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "ComplaintCategory",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ParentId",
                table: "ComplaintCategory",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "ComplaintCategory",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "StopEn",
                table: "ComplaintCategory",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StopTh",
                table: "ComplaintCategory",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PhoneDigits",
                table: "Complainant",
                type: "character varying(40)",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CategoryQuestion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    CategoryId = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    TextTh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TextEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsRequired = table.Column<bool>(type: "boolean", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CategoryQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CategoryQuestion_ComplaintCategory_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "ComplaintCategory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintAnswer",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    QuestionId = table.Column<long>(type: "bigint", nullable: false),
                    QuestionTh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    QuestionEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintAnswer_CategoryQuestion_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "CategoryQuestion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintAnswer_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintCategory_ParentId",
                table: "ComplaintCategory",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_CategoryId_DistrictId_RegisteredAt",
                table: "Complaint",
                columns: new[] { "CategoryId", "DistrictId", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Complainant_PhoneDigits",
                table: "Complainant",
                column: "PhoneDigits");

            migrationBuilder.CreateIndex(
                name: "IX_CategoryQuestion_CategoryId_Code",
                table: "CategoryQuestion",
                columns: new[] { "CategoryId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintAnswer_ComplaintId_QuestionId",
                table: "ComplaintAnswer",
                columns: new[] { "ComplaintId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintAnswer_QuestionId",
                table: "ComplaintAnswer",
                column: "QuestionId");

            migrationBuilder.AddForeignKey(
                name: "FK_ComplaintCategory_ComplaintCategory_ParentId",
                table: "ComplaintCategory",
                column: "ParentId",
                principalTable: "ComplaintCategory",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ComplaintCategory_ComplaintCategory_ParentId",
                table: "ComplaintCategory");

            migrationBuilder.DropTable(
                name: "ComplaintAnswer");

            migrationBuilder.DropTable(
                name: "CategoryQuestion");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintCategory_ParentId",
                table: "ComplaintCategory");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_CategoryId_DistrictId_RegisteredAt",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complainant_PhoneDigits",
                table: "Complainant");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "StopEn",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "StopTh",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "PhoneDigits",
                table: "Complainant");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_CategoryId",
                table: "Complaint",
                column: "CategoryId");
        }
    }
}
